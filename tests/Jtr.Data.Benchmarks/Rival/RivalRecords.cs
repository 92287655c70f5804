namespace Jtr.Data.Benchmarks.Rival;

// The records of src/Jtr.Data/Model as a user would write them to read the corpus from JSON, with their properties in the same order. Enum values, dates and references
// stay text, so the rival does not parse dates, convert enums or resolve keys: its figures are lower bounds. Properties that the library computes are not in the
// JSON. RivalTests fails if a record here lacks a property.

internal sealed record RivalActor
{
    public string Key { get; set; } = "";

    public string Summary { get; set; } = "";

    public string Name { get; set; } = "";

    public string Kind { get; set; } = "";

    public string? Of { get; set; }

    public RivalName[]? Names { get; set; }

    public int? PersonCount { get; set; }

    public RivalIdentifier[]? Identifiers { get; set; }

    public string? Review { get; set; }

    public RivalEvidence[]? Evidence { get; set; }
}

internal sealed record RivalClaim
{
    public string Key { get; set; } = "";

    public string Summary { get; set; } = "";

    public string Claimant { get; set; } = "";

    public string Voice { get; set; } = "";

    public RivalAttribution[]? Attribution { get; set; }

    public string[]? About { get; set; }

    public string[]? Addressees { get; set; }

    public string? Voiced { get; set; }

    public string? VoicedBasis { get; set; }

    public string? VoicedReasoning { get; set; }

    public string? For { get; set; }

    public string? Quoted { get; set; }

    public string[]? Contexts { get; set; }

    public string? Review { get; set; }

    public RivalEvidence[]? Evidence { get; set; }
}

internal sealed record RivalDocument
{
    public string Key { get; set; } = "";

    public string Summary { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Title { get; set; }

    public string Kind { get; set; } = "";

    public string? Publisher { get; set; }

    public string? Carrier { get; set; }

    public string[]? Authors { get; set; }

    public string[]? Translators { get; set; }

    public string Language { get; set; } = "";

    public string Published { get; set; } = "";

    public string PublishedBasis { get; set; } = "";

    public string? PublishedReasoning { get; set; }

    public string FileName { get; set; } = "";

    public int Length { get; set; }

    public string Sha256 { get; set; } = "";

    public string? Thesis { get; set; }

    public string? Review { get; set; }

    public RivalEvidence[]? Evidence { get; set; }
}

internal sealed record RivalEvent
{
    public string Key { get; set; } = "";

    public string Summary { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Status { get; set; } = "";

    public string? Date { get; set; }

    public string? DateBasis { get; set; }

    public string? DateReasoning { get; set; }

    public RivalParticipation[]? Participants { get; set; }

    public string? Place { get; set; }

    public string? Instrument { get; set; }

    public string? Category { get; set; }

    public string[]? Contexts { get; set; }

    public string? AccordingTo { get; set; }

    public string? Review { get; set; }

    public RivalEvidence[]? Evidence { get; set; }
}

internal sealed record RivalInstrument
{
    public string Key { get; set; } = "";

    public string Summary { get; set; } = "";

    public string Name { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Status { get; set; } = "";

    public string[]? Parties { get; set; }

    public string[]? Signatories { get; set; }

    public string? Date { get; set; }

    public string? DateBasis { get; set; }

    public string? DateReasoning { get; set; }

    public RivalName[]? Names { get; set; }

    public string? AccordingTo { get; set; }

    public string? Review { get; set; }

    public RivalEvidence[]? Evidence { get; set; }
}

internal sealed record RivalLink
{
    public string Key { get; set; } = "";

    public string Summary { get; set; } = "";

    public string From { get; set; } = "";

    public string Kind { get; set; } = "";

    public string To { get; set; } = "";

    public string? Review { get; set; }

    public RivalEvidence[]? Evidence { get; set; }
}

internal sealed record RivalMeasure
{
    public string Key { get; set; } = "";

    public string Summary { get; set; } = "";

    public string Quantity { get; set; } = "";

    public string What { get; set; } = "";

    public string Comparator { get; set; } = "";

    public decimal? Value { get; set; }

    public decimal? Low { get; set; }

    public decimal? High { get; set; }

    public string Unit { get; set; } = "";

    public RivalConversion[]? AlsoGivenAs { get; set; }

    public string? AsOf { get; set; }

    public string? AsOfBasis { get; set; }

    public string? AsOfReasoning { get; set; }

    public string? Of { get; set; }

    public string? Event { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? AccordingTo { get; set; }

    public string? Review { get; set; }

    public RivalEvidence[]? Evidence { get; set; }
}

internal sealed record RivalOffice
{
    public string Key { get; set; } = "";

    public string Summary { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Body { get; set; }

    public RivalName[]? Names { get; set; }

    public string? Review { get; set; }

    public RivalEvidence[]? Evidence { get; set; }
}

internal sealed record RivalPassage
{
    public string Key { get; set; } = "";

    public string Document { get; set; } = "";

    public int Ordinal { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    public string Kind { get; set; } = "";

    public string? ArticlePublished { get; set; }

    public string? ArticlePublishedBasis { get; set; }

    public string? ArticlePublishedReasoning { get; set; }

    public string? Dateline { get; set; }

    public string? Section { get; set; }

    public string? PrintedTime { get; set; }

    public string[]? Topics { get; set; }

    public string Abstract { get; set; } = "";
}

internal sealed record RivalPlace
{
    public string Key { get; set; } = "";

    public string Summary { get; set; } = "";

    public string Name { get; set; } = "";

    public string Kind { get; set; } = "";

    public string? Within { get; set; }

    public RivalName[]? Names { get; set; }

    public string? Review { get; set; }

    public RivalEvidence[]? Evidence { get; set; }
}

internal sealed record RivalProvision
{
    public string Key { get; set; } = "";

    public string Summary { get; set; } = "";

    public string Instrument { get; set; } = "";

    public int Ordinal { get; set; }

    public string Status { get; set; } = "";

    public string? Condition { get; set; }

    public string? AccordingTo { get; set; }

    public string? Review { get; set; }

    public RivalEvidence[]? Evidence { get; set; }
}

internal sealed record RivalRelation
{
    public string Key { get; set; } = "";

    public string Summary { get; set; } = "";

    public string Subject { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Object { get; set; } = "";

    public string? Formality { get; set; }

    public string[]? Contexts { get; set; }

    public string Status { get; set; } = "";

    public string? Validity { get; set; }

    public string? ValidityBasis { get; set; }

    public string? ValidityReasoning { get; set; }

    public string? AccordingTo { get; set; }

    public string? Review { get; set; }

    public RivalEvidence[]? Evidence { get; set; }
}

internal sealed record RivalTenure
{
    public string Key { get; set; } = "";

    public string Summary { get; set; } = "";

    public string Office { get; set; } = "";

    public string Holder { get; set; } = "";

    public string Capacity { get; set; } = "";

    public string Attested { get; set; } = "";

    public string AttestedBasis { get; set; } = "";

    public string? AttestedReasoning { get; set; }

    public string? AccordingTo { get; set; }

    public string? Review { get; set; }

    public RivalEvidence[]? Evidence { get; set; }
}

internal sealed record RivalAttribution
{
    public string Actor { get; set; } = "";

    public string Manner { get; set; } = "";
}

internal sealed record RivalConversion
{
    public decimal Value { get; set; }

    public string Unit { get; set; } = "";
}

internal sealed record RivalEvidence
{
    public string Passage { get; set; } = "";

    public int Start { get; set; }

    public int End { get; set; }

    public string Digest { get; set; } = "";

    public string Role { get; set; } = "";

    public string Speech { get; set; } = "";

    public RivalMention[]? Mentions { get; set; }
}

internal sealed record RivalIdentifier
{
    public string Scheme { get; set; } = "";

    public string Value { get; set; } = "";
}

internal sealed record RivalMention
{
    public string Of { get; set; } = "";

    public string Words { get; set; } = "";
}

internal sealed record RivalName
{
    public string Text { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Language { get; set; } = "";

    public string Script { get; set; } = "";

    public RivalEvidence[]? Evidence { get; set; }
}

internal sealed record RivalParticipation
{
    public string Actor { get; set; } = "";

    public string Role { get; set; } = "";

    public string? OnBehalfOf { get; set; }
}
