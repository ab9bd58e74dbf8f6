import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from accadeoggi.chronology import clock


class Migration(migrations.Migration):
    dependencies = [
        ("column", "0004_the_column"),
        ("readership", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="ErasedAccount",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key_hash", models.CharField(max_length=64, unique=True)),
                ("erased_at", models.DateTimeField(default=clock.now)),
            ],
            options={
                "verbose_name": "erased account",
                "verbose_name_plural": "erased accounts",
            },
        ),
        migrations.CreateModel(
            name="SavedArticle",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("saved_at", models.DateTimeField(default=clock.now)),
                ("article", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="column.article")),
                ("reader", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="saved_articles", to=settings.AUTH_USER_MODEL)),
            ],
            options={
                "verbose_name": "saved article",
                "verbose_name_plural": "saved articles",
                "ordering": ("-saved_at", "-pk"),
                "constraints": [models.UniqueConstraint(fields=("reader", "article"), name="saved_once_a_reader")],
            },
        ),
    ]
