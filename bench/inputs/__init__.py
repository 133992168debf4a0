"""The shipped manuscript, as each program wants it."""
