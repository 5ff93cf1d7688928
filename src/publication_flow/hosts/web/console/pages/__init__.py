"""One file for each family of pages. A module here with a `router` is part of the console."""
