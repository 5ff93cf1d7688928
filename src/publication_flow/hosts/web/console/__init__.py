"""The console: pages rendered on the server for a day's work, without a line of script needed."""
