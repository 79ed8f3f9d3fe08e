"""Text above the speech to meeting and session."""
