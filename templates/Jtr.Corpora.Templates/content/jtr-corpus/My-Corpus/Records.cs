using Jtr.Corpora;
using Jtr.Corpora.Schema;
using Jtr.Edtf;

namespace My_Corpus;

/// <summary>An example. Immutable and thread-safe.</summary>
[CorpusTable("examples", Headline = nameof(Title), Details = [nameof(Date), nameof(Kind)])]
public sealed partial record Example : IRow
{
    /// <summary>The permanent key: words in lower case, joined by hyphens.</summary>
    public partial string Key { get; }

    /// <summary>The title.</summary>
    [Named, Searched(1)] public partial string Title { get; }

    /// <summary>The kind of example.</summary>
    [Index("ByKind", Step = "OfKind")] public partial ExampleKind Kind { get; }

    /// <summary>The date in EDTF; null if it is unknown.</summary>
    [Sorted] public partial EdtfDate? Date { get; }

    /// <summary>The topic.</summary>
    [Index("ByTopic", Step = "About")] public partial Topic Topic { get; }
}

/// <summary>A kind of example; rows give its name in lower case.</summary>
public enum ExampleKind
{
    /// <summary>It shows how something is done.</summary>
    Pattern = 0,

    /// <summary>It shows what goes wrong.</summary>
    Warning = 1,
}

/// <summary>The topic of an example. Immutable and thread-safe.</summary>
[CorpusTable("topics", Headline = nameof(Name))]
public sealed partial record Topic : IRow
{
    /// <summary>The permanent key.</summary>
    public partial string Key { get; }

    /// <summary>The name.</summary>
    [Named] public partial string Name { get; }
}
