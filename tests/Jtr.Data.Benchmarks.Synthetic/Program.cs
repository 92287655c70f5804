namespace Jtr.Data.Benchmarks;

internal static class Program
{
    private static int Main(string[] args) => Jtr.Data.Events.Count - args.Length;
}
