"""The addresses of the desk, under Wagtail's own."""

from __future__ import annotations

from django.urls import path

from accadeoggi.desk.views import attention, day, editions, people, planner, texts, wall

app_name = "desk"
urlpatterns = [
    path("year/", wall.WallView.as_view(), name="wall"),
    path("year/<str:day>/", day.DayView.as_view(), name="day"),
    path("jubilees/", planner.PlannerView.as_view(), name="planner"),
    path("jubilees.ics", planner.PlannerCalendar.as_view(), name="planner-ics"),
    path("jubilees.csv", planner.PlannerTable.as_view(), name="planner-csv"),
    path("editions/<str:when>/", editions.EditionView.as_view(), name="edition"),
    path("attention/", attention.AttentionView.as_view(), name="attention"),
    path("articles/<int:pk>/dates/", texts.DatesView.as_view(), name="dates"),
    path("articles/<int:pk>/translation/", texts.TranslationView.as_view(), name="translation"),
    path("invite/", people.InviteView.as_view(), name="invite"),
]
