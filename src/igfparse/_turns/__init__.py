"""Text to turns and notes."""
