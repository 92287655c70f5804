namespace Jtr.Corpora.Generators;

/// <summary>
/// The interface between the generator and the runtime: every name of the runtime that the generator looks for in a project or writes into generated code, and the version of the data layout.
/// </summary>
internal static class Runtime
{
    /// <summary>The version of the data layout that the generator writes. Must equal <c>DataLayout.Version</c> of the runtime.</summary>
    public const int LayoutVersion = CompilerServices.DataLayout.Version;

    /// <summary>The name of the resource with the data; also in Jtr.Corpora.Generators.targets.</summary>
    public const string DataResourceName = "Jtr.Corpora.data";

    private const string Dates = "Jtr.Edtf.";
    private const string Rooms = "Jtr.Corpora.";
    private const string Hidden = Rooms + "CompilerServices.";

    // The types that generated code uses.
    public const string EdtfDate = "global::" + Dates + "EdtfDate";
    public const string Ternary = "global::" + Dates + "Ternary";
    public const string Row = "global::" + Rooms + "IRow";
    public const string Record = "global::" + Rooms + "IRecord";
    public const string Rows = "global::" + Rooms + "Rows";
    public const string RecordWriter = "global::" + Rooms + "RecordWriter";
    public const string Answers = "global::" + Rooms + "Answers";
    public const string QueryEnumerator = "global::" + Rooms + "QueryEnumerator";
    public const string DateArgument = "global::" + Rooms + "DateArgument";
    public const string NameMatches = "global::" + Rooms + "NameMatches";
    public const string SearchResult = "global::" + Rooms + "SearchResult";
    public const string RowJsonContext = "global::" + Rooms + "RowJsonContext";
    public const string JsonReferences = "global::" + Rooms + "JsonReferences";
    public const string Column = "global::" + Hidden + "Column";
    public const string TextPool = "global::" + Hidden + "TextPool";
    public const string TableCells = "global::" + Hidden + "TableCells";
    public const string KeyTable = "global::" + Hidden + "KeyTable";
    public const string DayScale = "global::" + Hidden + "DayScale";
    public const string DateReach = "global::" + Hidden + "DateReach";
    public const string DateRun = "global::" + Hidden + "DateRun";
    public const string DatedQuery = "global::" + Rooms + "IDatedQuery";
    public const string RowQuery = "global::" + Hidden + "IRowQuery";
    public const string RowCandidates = "global::" + Hidden + "RowCandidates";
    public const string RowCondition = "global::" + Hidden + "RowCondition";
    public const string RowConditions = "global::" + Hidden + "RowConditions";
    public const string RowSlice = "global::" + Hidden + "RowSlice";
    public const string EnumSet = "global::" + Hidden + "EnumSet";
    public const string TimeRanges = "global::" + Hidden + "TimeRanges";
    public const string TimeRange = "global::" + Hidden + "TimeRange";
    public const string RowCache = "global::" + Hidden + "RowCache";
    public const string Views = "global::" + Hidden + "Views";
    public const string UnknownKey = "global::" + Hidden + "UnknownKey";
    public const string NameTable = "global::" + Hidden + "NameTable";
    public const string NameLookUp = "global::" + Hidden + "NameLookUp";
    public const string NamedRows = "global::" + Hidden + "NamedRows";
    public const string SearchIndex = "global::" + Hidden + "SearchIndex";
    public const string JsonRequest = "global::" + Hidden + "JsonRequest";
    public const string RowJson = "global::" + Hidden + "RowJson";
    public const string RowTypeConverter = "global::" + Hidden + "RowTypeConverter";
    public const string RowKey = "global::" + Hidden + "RowKey";
    public const string CompiledCorpus = "global::" + Hidden + "CompiledCorpus";
    public const string CompiledRecord = "global::" + Hidden + "CompiledRecord";
    public const string QueryText = "global::" + Hidden + "QueryText";
    public const string ValueText = "global::" + Hidden + "ValueText";
    public const string YearGroup = "global::" + Rooms + "YearGroup";
    public const string DataPart = "global::" + Hidden + "DataPart";
    public const string DataResource = "global::" + Hidden + "DataResource";
    public const string CompiledTable = "global::" + Hidden + "CompiledTable";

    /// <summary>Names of symbols that are looked up in a project, in the form of <c>ToDisplayString</c>.</summary>
    public static class Symbols
    {
        public const string RowsOfT = Rooms + "Rows<T>";
        public const string NameKind = Rooms + "NameKind";
        public const string RowJsonContext = Rooms + "RowJsonContext";
        public const string LayoutVersion = nameof(CompilerServices.DataLayout.Version);
        public const string DataLayout = Hidden + "DataLayout";
        public const string CompiledTable = Hidden + "CompiledTableAttribute";
    }

    /// <summary>The attributes that declare a schema.</summary>
    public static class Attributes
    {
        private const string Room = Rooms + "Schema.";

        // Attributes of the framework: a declaration that has one keeps it.
        public const string JsonConverter = "System.Text.Json.Serialization.JsonConverterAttribute";
        public const string TypeConverter = "System.ComponentModel.TypeConverterAttribute";

        public const string Corpus = Room + "CorpusAttribute";
        public const string CorpusTable = Room + "CorpusTableAttribute";
        public const string DateElse = Room + "DateElseAttribute";
        public const string DefaultFilter = Room + "DefaultFilterAttribute";
        public const string Distinct = Room + "DistinctAttribute";
        public const string Every = Room + "EveryAttribute";
        public const string ExcludedByDefault = Room + "ExcludedByDefaultAttribute";
        public const string Extent = Room + "ExtentAttribute";
        public const string Hierarchy = Room + "HierarchyAttribute";
        public const string Index = Room + "IndexAttribute";
        public const string Inverse = Room + "InverseAttribute";
        public const string JsonContext = Room + "JsonContextAttribute";
        public const string Named = Room + "NamedAttribute";
        public const string NotEmpty = Room + "NotEmptyAttribute";
        public const string QueryRoot = Room + "QueryRootAttribute";
        public const string ReferredTo = Room + "ReferredToAttribute";
        public const string Searched = Room + "SearchedAttribute";
        public const string Sorted = Room + "SortedAttribute";
        public const string Span = Room + "SpanAttribute";
        public const string Union = Room + "UnionAttribute";
        public const string Withdrawals = Room + "WithdrawalsAttribute";

        /// <summary>Returns true if an attribute applies to a column; otherwise, false.</summary>
        public static bool IsOfProperty(string name) => name is DateElse or Distinct or Every or Hierarchy or Index or Inverse or Named or NotEmpty or Searched or Sorted;
    }
}
