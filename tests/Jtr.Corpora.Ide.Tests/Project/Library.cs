using Jtr.Corpora;
using Jtr.Corpora.Schema;
using Jtr.Edtf;

namespace Small;

/// <summary>A town.</summary>
[CorpusTable("towns", Headline = nameof(Name))]
public sealed partial record Town : IRow
{
    /// <summary>Its key.</summary>
    public partial string Key { get; }

    /// <summary>Its name.</summary>
    public partial string Name { get; }

    /// <summary>When it was founded.</summary>
    public partial EdtfDate? Founded { get; }
}
