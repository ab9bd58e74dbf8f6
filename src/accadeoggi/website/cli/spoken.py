"""Commands that are loaded when asked for, and speak the language of whoever asks."""

from __future__ import annotations

import copy
from importlib import import_module
from typing import Any, TypeVar

import click

from accadeoggi.website.cli.words import _

AnyCommand = TypeVar("AnyCommand", bound=click.Command)


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports only the one that is called."""

    def __init__(self, *args: Any, places: dict[str, str] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.places = places or {}

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """In the order of the table, which is that of their importance."""
        return list(self.places)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        cmd_name: str,
    ) -> click.Command | None:
        """Import a command and have it speak."""
        place = self.places.get(cmd_name)
        if place is None:
            return None
        module, name = place.split(":")
        command: click.Command = getattr(import_module(module), name)
        return spoken(command)

    def get_help(self, ctx: click.Context) -> str:
        """The help of the group itself, in the current language."""
        ctx.command = spoken(self)
        return super(LazyGroup, ctx.command).get_help(ctx)


def spoken(command: AnyCommand) -> AnyCommand:
    """A copy of a command, its words in the current language."""
    translated = copy.copy(command)
    translated.help = _(command.help) if command.help else command.help
    translated.params = [_spoken_parameter(parameter) for parameter in command.params]
    if isinstance(translated, click.Group):
        translated.commands = {name: spoken(sub) for name, sub in translated.commands.items()}
    return translated


def _spoken_parameter(parameter: click.Parameter) -> click.Parameter:
    translated = copy.copy(parameter)
    if isinstance(translated, click.Option) and translated.help:
        translated.help = _(translated.help)
    return translated
