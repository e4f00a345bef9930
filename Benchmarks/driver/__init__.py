"""The driver of `Benchmarks/run`."""
