using System;
using System.IO;
using System.Text.Json;

namespace Jtr.Data.Benchmarks.Rival;

/// <summary>The corpus as the rival holds it: every table an array.</summary>
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

    public RivalRelation[] Relations { get; set; } = [];

    public RivalTenure[] Tenures { get; set; } = [];

    public static RivalCorpus Read(string path) =>
        JsonSerializer.Deserialize(File.ReadAllBytes(path), RivalContext.Default.RivalCorpus) ?? throw new InvalidDataException($"'{path}' holds no corpus.");

    /// <summary>Whether the rival holds everything that the file says: what it read, written again, is the file.</summary>
    public static bool HoldsAllOf(string path) =>
        JsonSerializer.SerializeToUtf8Bytes(Read(path), RivalContext.Default.RivalCorpus).AsSpan().SequenceEqual(File.ReadAllBytes(path));
}
