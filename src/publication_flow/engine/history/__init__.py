"""A portal's earlier years brought in: read, mapped, checked row by row, and recorded."""
