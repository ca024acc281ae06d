using Xunit;

// Each collection starts processes of its own, and two of them want the same ports.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
