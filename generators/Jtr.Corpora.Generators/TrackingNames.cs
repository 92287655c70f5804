namespace Jtr.Corpora.Generators;

/// <summary>The names of the pipeline's steps, by which tests observe which steps an edit runs again.</summary>
internal static class TrackingNames
{
    public const string ReadTable = nameof(ReadTable);
    public const string ReadClass = nameof(ReadClass);
    public const string ReadUnion = nameof(ReadUnion);
    public const string Fit = nameof(Fit);
    public const string TableShapes = nameof(TableShapes);
    public const string Classes = nameof(Classes);
    public const string Schema = nameof(Schema);
    public const string ForeignTables = nameof(ForeignTables);
    public const string SeedTexts = nameof(SeedTexts);
    public const string Outline = nameof(Outline);
    public const string Carriage = nameof(Carriage);
    public const string ReadSeed = nameof(ReadSeed);
    public const string BindSeed = nameof(BindSeed);
    public const string FileKeys = nameof(FileKeys);
    public const string Keys = nameof(Keys);
    public const string ResolveFile = nameof(ResolveFile);
    public const string Resolve = nameof(Resolve);
    public const string Check = nameof(Check);
    public const string ResolvedCorpus = nameof(ResolvedCorpus);
    public const string Digests = nameof(Digests);
    public const string Fingerprint = nameof(Fingerprint);
    public const string LayOutTables = nameof(LayOutTables);
    public const string LayOut = nameof(LayOut);
    public const string Tables = nameof(Tables);
    public const string Unions = nameof(Unions);
    public const string SearchWords = nameof(SearchWords);
    public const string LayOutSearch = nameof(LayOutSearch);
    public const string Problems = nameof(Problems);
}
