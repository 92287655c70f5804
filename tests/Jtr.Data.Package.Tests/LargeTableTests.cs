using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Tests a large corpus of a user: the packages write its data into a resource, and nothing else differs.</summary>
public sealed class LargeTableTests(PackedLibrary library)
{
    private const int Files = 3, RowsOfFile = 12_000;

    private const string Ships = """
        using Jtr.Corpora;
        using Jtr.Corpora.Schema;
        using Jtr.Edtf;

        namespace Harbour;

        /// <summary>The arrival of a ship.</summary>
        [CorpusTable("arrivals", Headline = nameof(Ship), MembersFor = nameof(IsKnown))]
        public sealed partial record Arrival : IRow
        {
            /// <summary>Its key.</summary>
            public partial string Key { get; }

            /// <summary>The name of the ship.</summary>
            [Searched(1)] public partial string Ship { get; }

            /// <summary>When it came.</summary>
            [Sorted] public partial EdtfDate? Date { get; }

            /// <summary>Its tonnage.</summary>
            public partial decimal? Tonnage { get; }

            /// <summary>True if the arrival is well known.</summary>
            public partial bool IsKnown { get; }
        }

        /// <summary>The corpus.</summary>
        [Corpus]
        public static partial class Register
        {
            /// <summary>The version.</summary>
            public static partial string Version { get; }

            /// <summary>The fingerprint.</summary>
            public static partial string Fingerprint { get; }
        }
        """;

    private const string Program = """
        using System;
        using System.Linq;
        using Harbour;

        Console.WriteLine($"{Arrivals.Count} {Register.Fingerprint}");
        Console.WriteLine(Arrivals.Arrival11999);
        Console.WriteLine(Arrivals.Get("arrival-20000").Tonnage);
        Console.WriteLine(Arrivals.Between("1900-01", "1900-02").Count());
        Console.WriteLine(Arrivals.Between("1900-01", "1900-02").OnlyCertain().Count());
        Console.WriteLine(string.Join(" ", Arrivals.InOrderOfDate.Take(3)));
        Console.WriteLine(string.Join(" ", Register.Search("Penglai 7", 3).Select(hit => hit.Row.Key)));
        ulong sum = 0;
        foreach (Arrival arrival in Arrivals.All)
            sum = (sum * 31) + (ulong)(arrival.Ship.Length + (arrival.Date?.ToString().Length ?? 0)) + (ulong)(arrival.Tonnage ?? 0);
        Console.WriteLine(sum);
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_large_table_is_in_a_resource_and_answers_as_if_it_were_in_code()
    {
        using var corpus = new ConsumerCorpus(library);
        corpus.WriteProject("Harbour", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "");
        corpus.Write("Harbour/Ships.cs", Ships);
        corpus.Write("Harbour/Program.cs", Program);
        for (int file = 0; file < Files; file++)
            corpus.Write($"Harbour/seeds/arrivals/part-{file}.jsonl", Rows(file));
        string inResource = await corpus.DotnetAsync(Stop, "run", "--project", "Harbour");
        Assert.True(corpus.Exists("Harbour/obj/Debug/net10.0/corpus/corpus.bin"));

        // An error in a seed has its line, although the build step reads the seed instead of the generator.
        corpus.Write("Harbour/seeds/arrivals/part-3.jsonl", "{ \"key\": \"late\", \"ship\": \"Late\", \"date\": \"1900-13\", \"isKnown\": false }\n");
        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => corpus.DotnetAsync(Stop, "build", "Harbour"));
        Assert.Contains("part-3.jsonl(1,48): error JTR0007", refused.Message, StringComparison.Ordinal);
        corpus.Delete("Harbour/seeds/arrivals/part-3.jsonl");

        string inCode = await corpus.DotnetAsync(Stop, "run", "--project", "Harbour", "-p:CorpusData=code");
        string[] answers = Printed.Lines(inResource)[^8..];
        Assert.StartsWith($"{Files * RowsOfFile} ", answers[0], StringComparison.Ordinal);
        Assert.Equal(answers, Printed.Lines(inCode)[^8..]);
    }

    private static string Rows(int file)
    {
        var text = new StringBuilder();
        foreach (int row in Enumerable.Range(file * RowsOfFile, RowsOfFile))
        {
            string date = (row % 4) switch { 0 => $"{1850 + (row % 97)}-{1 + (row % 12):00}", 1 => $"{1850 + (row % 97)}", 2 => $"[{1850 + (row % 97)}-01-0{1 + (row % 9)},1950]", _ => $"{1850 + (row % 97)}-{1 + (row % 12):00}-{1 + (row % 28):00}" };
            text.Append(CultureInfo.InvariantCulture, $"{{ \"key\": \"arrival-{row}\", \"ship\": \"Penglai {row % 50} 蓬萊\", \"date\": \"{date}\", \"tonnage\": {row}.5, \"isKnown\": {(row % RowsOfFile == RowsOfFile - 1 ? "true" : "false")} }}\n");
        }

        return text.ToString();
    }
}
