"""The public addresses of the column, all below a language."""

from __future__ import annotations

from django.urls import path, register_converter

from accadeoggi.column import converters, views

register_converter(converters.MonthDayConverter, "day")
register_converter(converters.YearConverter, "year")
register_converter(converters.FourDigits, "yyyy")
register_converter(converters.TwoDigits, "mm")

app_name = "column"
urlpatterns = [
    path("", views.today, name="today"),
    path("<day:day>/", views.day, name="day"),
    path("<day:day>/<slug:slug>/", views.article, name="article"),
    path("<yyyy:year>/<mm:month>/<mm:day>/", views.edition, name="edition"),
    path("days/", views.calendar, name="calendar"),
    path("years/", views.years, name="years"),
    path("years/<year:year>/", views.year, name="year"),
    path("people/", views.people, name="people"),
    path("people/<slug:slug>/", views.person, name="person"),
    path("places/", views.places, name="places"),
    path("places/<slug:slug>/", views.place, name="place"),
    path("authors/", views.authors, name="authors"),
    path("authors/<slug:slug>/", views.author, name="author"),
    path("columns/", views.columns, name="columns"),
    path("columns/<slug:slug>/", views.column, name="column"),
    path("columns/<slug:column>/<slug:slug>/", views.undated, name="undated"),
    path("tags/<slug:slug>/", views.tag, name="tag"),
    path("search/", views.search, name="search"),
]
