"""Turns to people."""
