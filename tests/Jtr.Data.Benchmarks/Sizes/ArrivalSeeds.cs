using System;
using System.Globalization;
using System.IO;

namespace Jtr.Data.Benchmarks.Sizes;

/// <summary>Writes the seeds of a corpus with any number of arrivals, in JSON Lines files of 50,000 rows. The same number gives the same bytes.</summary>
internal static class ArrivalSeeds
{
    private const int Ports = 400, RowsOfFile = 50_000, Seed = 1624;

    private static readonly string[] s_purposes = ["trade", "passengers", "fishing", "visit"];
    private static readonly string[] s_goods = ["camphor", "rice", "sugar", "tea", "deerskin", "sulphur", "coal", "silk", "porcelain", "timber", "salt", "copper", "indigo", "hemp", "paper", "lacquer"];

    /// <summary>Returns the key of a row.</summary>
    public static string KeyOf(int row) => Text($"arrival-{row:0000000}");

    public static void Write(string folder, int arrivals)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(Path.Combine(folder, "arrivals"));
        using (StreamWriter ports = File.CreateText(Path.Combine(folder, "ports.csv")))
        {
            ports.Write("key,name\n");
            for (int port = 0; port < Ports; port++)
                ports.Write(Text($"port-{port},Port {port}\n"));
        }

        var random = new Random(Seed);
        for (int first = 0, file = 0; first == 0 || first < arrivals; first += RowsOfFile, file++)
        {
            using StreamWriter rows = File.CreateText(Path.Combine(folder, "arrivals", Text($"part-{file:000}.jsonl")));
            for (int row = first; row < Math.Min(first + RowsOfFile, arrivals); row++)
                rows.Write(Row(row, random));
        }
    }

    private static string Row(int row, Random random)
    {
        int port = random.Next(Ports), start = random.Next(20_000);
        string goods = s_goods[random.Next(s_goods.Length)], other = s_goods[random.Next(s_goods.Length)];
        return Text($"{{\"key\":\"{KeyOf(row)}\",\"summary\":\"Ship {random.Next(5000)} lands {goods} and {other} at port {port}.\",\"purpose\":\"{s_purposes[random.Next(4)]}\",")
            + (Date(random) is { } date ? $"\"date\":\"{date}\"," : "")
            + Text($"\"port\":\"port-{port}\",\"entries\":[{{\"start\":{start},\"end\":{start + 20 + random.Next(100)},\"digest\":\"{random.NextInt64():x16}\"}}]}}\n");
    }

    private static string? Date(Random random)
    {
        string day = new DateOnly(1895 + random.Next(125), 1 + random.Next(12), 1 + random.Next(28)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return random.Next(20) switch { < 14 => day, < 16 => day[..7], 16 => day[..4], 17 => day[..7] + "?", 18 => Text($"{day[..7]}-XX"), _ => null };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
