"""Accade Oggi, "It happens today": a daily history column that never gets a date wrong."""

__version__ = "0.1.0"
