"""Agendas to begin with, one YAML file each, named as `agenda:` in a circle's settings names it; see `models.agenda.Agenda`."""
