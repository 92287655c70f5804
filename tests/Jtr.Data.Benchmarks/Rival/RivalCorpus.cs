using System.IO;
using System.Text.Json;

namespace Jtr.Data.Benchmarks.Rival;

/// <summary>The corpus as the rival holds it: an array for each table.</summary>
internal sealed record RivalCorpus
{
    public RivalActor[] Actors { get; set; } = [];

    public RivalClaim[] Claims { get; set; } = [];

    public RivalDocument[] Documents { get; set; } = [];

    public RivalEvent[] Events { get; set; } = [];

    public RivalInstrument[] Instruments { get; set; } = [];

    public RivalLink[] Links { get; set; } = [];

    public RivalMeasure[] Measures { get; set; } = [];

    public RivalOffice[] Offices { get; set; } = [];

    public RivalPassage[] Passages { get; set; } = [];

    public RivalPlace[] Places { get; set; } = [];

    public RivalProvision[] Provisions { get; set; } = [];

    public RivalRelation[] Relations { get; set; } = [];

    public RivalTenure[] Tenures { get; set; } = [];

    public static RivalCorpus Read(string path) => Read(File.ReadAllBytes(path));

    public static RivalCorpus Read(byte[] json) =>
        JsonSerializer.Deserialize(json, RivalContext.Default.RivalCorpus) ?? throw new InvalidDataException("The JSON is null.");
}
