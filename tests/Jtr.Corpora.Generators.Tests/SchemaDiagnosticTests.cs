extern alias generators;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using generators::Jtr.Corpora.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests the diagnostics of records: each mistake gives one error at its location, without further errors of the generator or the compiler.</summary>
public class SchemaDiagnosticTests
{
    private const string Head = "using System.Collections.Immutable; using Jtr.Corpora; using Jtr.Corpora.Schema; using Jtr.Edtf; using Toy;\nnamespace Odd;\n";
    private const string Key = "public partial string Key { get; }";

    /// <summary>Gets the id, the declarations with the location between [| and |], a part of the message, and the compiler errors that cannot be avoided.</summary>
    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        // Records.
        { "JTR0040", "[CorpusTable(\"odds\")] public sealed record [|Odd|] { public string Key => \"\"; }", "'Odd' is not partial", "" },
        { "JTR0040", "[CorpusTable(\"odds\")] public sealed record [|Odd|] { " + Key + " }", "'Odd' is not partial", "CS0751 CS9248" },
        { "JTR0041", "[CorpusTable(\"odds\")] public partial record [|Odd|] { " + Key + " }", "'Odd' is not sealed", "" },
        { "JTR0042", "[CorpusTable(\"odds\")] public sealed partial class [|Odd|] { " + Key + " }", "'Odd' is a class", "" },
        { "JTR0042", "[CorpusTable(\"odds\")] public partial struct [|Odd|] { " + Key + " }", "'Odd' is a struct", "CS0592" },
        { "JTR0042", "[CorpusTable(\"odds\")] public partial record struct [|Odd|] { " + Key + " }", "'Odd' is a record struct", "CS0592" },
        { "JTR0043", "[CorpusTable(\"odds\")] public sealed partial record [|Odd|]<T> { " + Key + " public partial T Other { get; } }", "has type parameters", "" },
        { "JTR0044", "public partial class Outer<T> { [CorpusTable(\"odds\")] public sealed partial record [|Odd|] : IRow { " + Key + " } }", "'Odd' is nested in 'Outer'", "" },
        { "JTR0044", "public class Outer { [CorpusTable(\"odds\")] public sealed partial record [|Odd|] { " + Key + " } }", "'Odd' is nested in 'Outer'", "CS9248" },
        { "JTR0045", "[CorpusTable(\"odds\")] public abstract partial record [|Odd|] { " + Key + " }", "'Odd' is abstract", "" },
        { "JTR0046", "[CorpusTable(\"odds\")] file sealed partial record [|Odd|] { " + Key + " }", "local to its file", "CS9248" },
        { "JTR0047", "[CorpusTable(\"odds\")] public sealed partial record [|Odd|](int Size) { " + Key + " }", "has a parameter list", "" },
        { "JTR0048", "public record Base; [CorpusTable(\"odds\")] public sealed partial record [|Odd|] : Base, IRow { " + Key + " }", "'Odd' inherits from 'Base'", "" },

        // The key.
        { "JTR0049", "[CorpusTable(\"odds\")] public sealed partial record [|Odd|] : IRow { public partial string Name { get; } }", "'Odd' has no property 'Key'", "" },
        { "JTR0050", "[CorpusTable(\"odds\")] public sealed partial record Odd : IRow { public partial string? [|Key|] { get; } }", "'Odd.Key' must be declared as", "" },
        { "JTR0050", "[CorpusTable(\"odds\")] public sealed partial record Odd { public partial int [|Key|] { get; } }", "'Odd.Key' must be declared as", "" },
        { "JTR0050", "[CorpusTable(\"odds\")] public sealed partial record Odd { public string [|Key|] => \"\"; }", "'Odd.Key' must be declared as", "" },
        { "JTR0050", "[CorpusTable(\"odds\")] public sealed partial record Odd { private partial string [|Key|] { get; } }", "'Odd.Key' must be declared as", "" },
        { "JTR0050", "[CorpusTable(\"odds\")] public sealed partial record Odd { public partial ImmutableArray<string> [|Key|] { get; } }", "'Odd.Key' must be declared as", "" },
        { "JTR0050", "[CorpusTable(\"odds\")] public sealed partial record Odd { public partial string [|Key|] { get; init; } }", "'Odd.Key' must be declared as", "" },

        // Properties.
        { "JTR0020", Odd("public partial System.DateTime [|When|] { get; }"), "'When' has the type 'System.DateTime'", "" },
        { "JTR0020", Odd("public partial string?[] [|Words|] { get; }"), "'Words'", "" },
        { "JTR0020", Odd("public partial RecordWriter? [|Writer|] { get; }"), "'Writer'", "" },
        { "JTR0020", Odd("public partial uint [|Number|] { get; }"), "'uint'", "" },
        { "JTR0020", Odd("public partial ulong? [|Number|] { get; }"), "'ulong?'", "" },
        { "JTR0020", Odd("public partial double [|Number|] { get; }"), "'double'", "" },
        { "JTR0020", Odd("public partial ImmutableArray<int?> [|Numbers|] { get; }"), "ImmutableArray<int?>", "" },
        { "JTR0020", Odd("public partial ImmutableArray<ImmutableArray<int>> [|Numbers|] { get; }"), "'Numbers'", "" },
        { "JTR0020", Odd("public partial Rows<Book> [|Books|] { get; }"), "'Books'", "" },
        { "JTR0020", Odd("public partial ref readonly int [|Number|] { get; }"), "ref int", "CS9248" },
        { "JTR0051", Odd("public static partial string [|Name|] { get; }"), "'Odd.Name' is static", "" },
        { "JTR0052", Odd("internal partial string [|Name|] { get; }"), "'Odd.Name' is not public", "" },
        { "JTR0052", Odd("partial string [|Name|] { get; }"), "'Odd.Name' is not public", "" },
        { "JTR0053", Odd("public partial string [|Name|] { get; set; }"), "'Odd.Name' must have 'get'", "" },
        { "JTR0053", Odd("public partial string [|Name|] { get; init; }"), "'Odd.Name' must have 'get'", "" },
        { "JTR0053", Odd("public partial string [|Name|] { set; }"), "'Odd.Name' must have 'get'", "" },
        { "JTR0054", Odd("public partial string [|this|][int i] { get; }"), "'Odd' declares a partial indexer", "CS9248" },
        { "JTR0055", Odd("[Searched(1)] public string [|Name|] => \"\";"), "'Odd.Name' has [Searched] and is not partial", "" },
        { "JTR0056", Odd("public required partial string [|Name|] { get; }"), "'Odd.Name' has the modifier 'required'", "CS9034" },
        { "JTR0056", Odd("public virtual partial string [|Name|] { get; }"), "'Odd.Name' has the modifier 'virtual'", "CS0549 CS9248" },
        { "JTR0056", Odd("public required string [|Name|] { get; init; }"), "'Odd.Name' has the modifier 'required'", "" },
        { "JTR0057", Odd("public partial string [|Name|] { get; } public partial string Name => \"\";"), "'Odd.Name' has an implementation", "" },
        { "JTR0058", Odd("public partial int [|RowNumber|] { get; }"), "'RowNumber' is the name of a member", "" },
        { "JTR0058", Odd("private int [|RowNumber|] => 0;"), "'RowNumber' is the name of a member", "" },
        { "JTR0058", Odd("public void [|WriteTo|](RecordWriter writer) { }"), "'WriteTo' is the name of a member", "" },
        { "JTR0058", Odd("void IRecord.[|WriteTo|](RecordWriter writer) { }", ": IRow"), "'Odd'", "" },
        { "JTR0058", Odd("public bool [|Equals|](Odd? other) => false; public override int [|GetHashCode|]() => 0;"), "'Odd'", "" },
        { "JTR0058", Odd("public override string [|ToString|]() => \"\";"), "'ToString' is the name of a member", "" },
        { "JTR0058", Odd("public [|Odd|](int row) { }"), "'Odd' is the name of a member", "" },
        { "JTR0058", Odd("private int[]? [|_numbers|]; public partial ImmutableArray<int> Numbers { get; }"), "'_numbers' is the name of a member", "" },
        { "JTR0058", Odd("public partial ImmutableArray<int> [|Cells|] { get; }"), "the generator writes into 'OddsData'", "" },
        { "JTR0058", Odd("public partial ImmutableArray<int> Numbers { get; } public partial ImmutableArray<int> [|NumbersEnds|] { get; }"), "the generator writes into 'OddsData'", "" },
        { "JTR0058", "[CorpusTable(\"odds\")] public sealed partial record Odd { " + Key + " } public static partial class Odds { public static int [|All|] => 0; }", "'All' is the name of a member that the generator writes into 'Odds'", "" },
        { "JTR0058", "[CorpusTable(\"odds\")] public sealed partial record Odd { " + Key + " } public static partial class Odds { public static Odd? [|Find|](string key) => null; public static Odd? Find(Odd odd) => odd; }", "'Find' is the name of a member that the generator writes into 'Odds'", "" },
        { "JTR0059", Odd("public partial string Name { get; } public partial string [|name|] { get; }"), "the JSON name 'name', which 'Odd.Name' has too", "" },
        { "JTR0060", Odd("public partial string [|Table|] { get; }"), "the JSON name 'table'", "" },

        // Indexes.
        { "JTR0061", Odd("[Index(\"1bad\")] public partial Genre [|Genre|] { get; }"), "'1bad' is not a C# identifier", "" },
        { "JTR0061", Odd("[Index(\"class\")] public partial Genre [|Genre|] { get; }"), "'class' is not a C# identifier", "" },
        { "JTR0061", Odd("[Index(\"\")] public partial Genre [|Genre|] { get; }"), "'' is not a C# identifier", "" },
        { "JTR0061", Odd("[Index(null!)] public partial Genre [|Genre|] { get; }"), "'' is not a C# identifier", "" },
        { "JTR0062", Odd("[Index(\"All\")] public partial Genre [|Genre|] { get; }"), "'All' is already a member of 'Odds'", "" },
        { "JTR0062", Odd("[Sorted] public partial EdtfDate? When { get; } [Index(\"InOrderOfWhen\")] public partial Genre [|Genre|] { get; }"), "'InOrderOfWhen' is already a member of 'Odds'", "" },
        { "JTR0062", Odd("[Index(\"ByGenre\")] public partial Genre [|Genre|] { get; }") + " public static partial class Odds { public static int ByGenre => 0; }", "'ByGenre' is already a member of 'Odds'", "" },
        { "JTR0062", Odd("[Index(\"ByGenre\")] public partial Genre [|Genre|] { get; }") + " public static partial class Odds { public static int ByGenre(Genre genre) => 0; public static int ByGenre(int number) => 0; }", "'ByGenre' is already a member of 'Odds'", "" },
        { "JTR0063", Odd("[Index(\"By\")] public partial Genre Genre { get; } [Index(\"By\")] public partial Book [|Book|] { get; }"), "looks up by 'Genre' in one place and by 'Book' here", "" },

        // Queries.
        { "JTR0058", Odd(Genre) + " public partial struct OddQuery { public static bool [|OnlyCertain|]() => true; }", "'OnlyCertain' is the name of a member that the generator writes into 'OddQuery'", "" },
        { "JTR0058", Odd(Genre) + " public partial struct OddQuery { public int [|OfGenre|] => 0; }", "'OfGenre' is the name of a member", "" },
        { "JTR0058", Odd(Genre) + " public partial struct OddQuery { private bool [|IsOnlyCertain|] => false; }", "'IsOnlyCertain' is the name of a member", "" },
        { "JTR0058", Odd(Genre) + " public partial struct OddQuery { private int [|AcceptedByGenre|]() => 0; }", "'AcceptedByGenre' is the name of a member", "" },
        { "JTR0058", Odd(Genre) + " public partial struct OddQuery { private int [|WithCertainty|]() => 0; public int WithCertainty(int row) => row; }", "'WithCertainty' is the name of a member", "" },
        { "JTR0058", Odd(Genre) + " public partial struct OddQuery { void [|Refine|](Odd row, ref Ternary certainty) { } }", "'Refine' is the name of a member", "" },
        { "JTR0058", Odd(Genre) + " public partial struct OddQuery { void [|OfferMore|](ref Jtr.Corpora.CompilerServices.RowCandidates candidates) { } }", "'OfferMore' is the name of a member", "" },
        { "JTR0066", "[CorpusTable(\"odds\")] public sealed partial record [|Odd|] { " + Key + " } public class OddQuery { }", "The name 'OddQuery' would be that of a type of this project and of the query of 'odds'", "" },
        { "JTR0066", "[CorpusTable(\"odds\")] public sealed partial record [|Odd|] { " + Key + " } internal partial struct OddQuery { }", "The name 'OddQuery'", "" },
        { "JTR0066", "[CorpusTable(\"odds\")] public sealed partial record [|Odd|] { " + Key + " } public partial record struct OddQuery { }", "The name 'OddQuery'", "" },
        { "JTR0066", "[CorpusTable(\"odds\")] public sealed partial record [|Odd|] { " + Key + " } public struct OddQuery { }", "The name 'OddQuery'", "" },
        { "JTR0093", Odd("[ExcludedByDefault] public partial string [|Name|] { get; }"), "[ExcludedByDefault] on 'Name' needs a bool", "" },
        { "JTR0093", Odd("[ExcludedByDefault] public partial bool? [|Name|] { get; }"), "[ExcludedByDefault] on 'Name' needs a bool", "" },
        { "JTR0093", Odd("public partial Nest Nest { get; }") + " public sealed partial record Nest : IRecord { [ExcludedByDefault] public partial bool [|Hidden|] { get; } }", "not a nested value", "" },
        { "JTR0094", Odd("[DefaultFilter(Genre.Poetry)] public partial Genre [|Genre|] { get; }"), "[DefaultFilter] on 'Genre' needs a single enumeration", "" },
        { "JTR0094", Odd("[Index(\"ByGenre\"), DefaultFilter(Genre.Poetry)] public partial Genre? [|Kind|] { get; }"), "[DefaultFilter] on 'Kind'", "" },
        { "JTR0094", Odd("[DefaultFilter(Genre.Poetry)] public partial string [|Name|] { get; }"), "[DefaultFilter] on 'Name'", "" },
        { "JTR0095", Odd("public partial string Name { get; }") + " [QueryRoot(typeof(Odd))] public static partial class [|Root|];", "[QueryRoot] on 'Root' needs the record of a table with a query", "" },
        { "JTR0095", "[CorpusTable(\"odds\")] public sealed partial record Odd { " + Key + " } [QueryRoot(typeof(string))] public static partial class [|Root|];", "[QueryRoot] on 'Root'", "" },

        // Names of tables and types.
        { "JTR0064", "[[|CorpusTable(\"Odds\")|]] public sealed partial record Odd { " + Key + " }", "'Odds' is not a table name", "" },
        { "JTR0064", "[[|CorpusTable(\"\")|]] public sealed partial record Odd { " + Key + " }", "'' is not a table name", "" },
        { "JTR0064", "[[|CorpusTable(\"a/b\")|]] public sealed partial record Odd { " + Key + " }", "'a/b' is not a table name", "" },
        { "JTR0064", "[[|CorpusTable(\"a \\\" b\")|]] public sealed partial record Odd { " + Key + " }", "is not a table name", "" },
        { "JTR0064", "[[|CorpusTable(null!)|]] public sealed partial record Odd { " + Key + " }", "'' is not a table name", "" },
        { "JTR0065", "[CorpusTable(\"authors\")] public sealed partial record Writer { " + Key + " }", "The table name 'authors' is already that of 'Writer'", "" },
        { "JTR0066", "[CorpusTable(\"odd\")] public sealed partial record [|Odd|] { " + Key + " }", "The name 'Odd' would be that of the record of 'odd' and of the table class of 'odd'", "" },
        { "JTR0066", "[CorpusTable(\"items\")] public sealed partial record Odd { " + Key + " }\n namespace Toy { }", "The name 'Items' would be that of the table class of 'items' and of the table class of 'IItem'", "CS8955" },
        { "JTR0066", "[CorpusTable(\"odds\")] public sealed partial record [|Odd|] { " + Key + " } public class Odds { }", "The name 'Odds' would be that of a type of this project and of the table class of 'odds'", "" },
        { "JTR0066", "[CorpusTable(\"odds\")] public sealed partial record [|Odd|] { " + Key + " } internal static partial class Odds { }", "The name 'Odds'", "" },
        { "JTR0066", "[CorpusTable(\"odds\")] public sealed partial record [|Odd|] { " + Key + " } public class OddsData { }", "The name 'OddsData'", "" },
        { "JTR0066", "[CorpusTable(\"odds\")] public sealed partial record [|Odd|] { " + Key + " } public enum OddsNames { }", "The name 'OddsNames'", "" },
        { "JTR0066", "[CorpusTable(\"odds\")] public sealed partial record [|Odd|] { " + Key + " public partial Genre Genre { get; } } public class CorpusEnumLabels { }", "The name 'CorpusEnumLabels'", "" },
        { "JTR0066", "[CorpusTable(\"corpus-enum-labels\")] public sealed partial record [|Odd|] { " + Key + " public partial Genre Genre { get; } }", "The name 'CorpusEnumLabels'", "" },

        // Attributes.
        { "JTR0067", Odd("[Sorted] public partial int [|Number|] { get; }"), "[Sorted] on 'Number' needs a single EdtfDate", "" },
        { "JTR0067", Odd("[Sorted] public partial ImmutableArray<EdtfDate> [|When|] { get; }"), "[Sorted] on 'When'", "" },
        { "JTR0067", Odd("public partial Nest Nest { get; }") + " public sealed partial record Nest : IRecord { [Sorted] public partial EdtfDate [|When|] { get; } }", "not a nested value", "" },
        { "JTR0068", Odd("[Hierarchy] public partial string [|Up|] { get; }"), "[Hierarchy] on 'Up' needs a single reference to 'Odd' itself", "" },
        { "JTR0068", Odd("[Hierarchy] public partial Book? [|Up|] { get; }"), "[Hierarchy] on 'Up'", "" },
        { "JTR0068", Odd("[Hierarchy] public partial ImmutableArray<Odd> [|Up|] { get; }"), "[Hierarchy] on 'Up'", "" },
        { "JTR0069", Odd("[NotEmpty] public partial string [|Empty|] { get; }"), "[NotEmpty] on 'Empty' needs a list", "" },
        { "JTR0070", Odd("[Distinct] public partial int [|Same|] { get; }"), "[Distinct] on 'Same' needs a single text", "" },
        { "JTR0071", Odd("[Index(\"ByText\")] public partial string [|Text|] { get; }"), "[Index] on 'Text' needs a reference or an enumeration", "" },
        { "JTR0071", Odd("[Index(\"ByRoom\", Through = \"Access\")] public partial Shelf [|Shelf|] { get; }"), "goes through 'Shelf.Access', which is not a single reference", "" },
        { "JTR0072", Odd("[Inverse(\"Item\")] public partial Rows<Loan> [|Loans|] { get; }"), "finds no single reference 'Loan.Item' to 'Odd'", "" },
        { "JTR0072", Odd("[Inverse(\"Itme\")] public partial Rows<Loan> [|Loans|] { get; }"), "finds no single reference 'Loan.Itme'", "" },
        { "JTR0072", Odd("[Inverse(\"Item\")] public partial ImmutableArray<Loan> [|Loans|] { get; }"), "needs the type Rows<T>", "" },
        { "JTR0072", Odd("[Inverse(\"Up\", OrderBy = \"Name\")] public partial Rows<Odd> [|Under|] { get; } public partial Odd? Up { get; } public partial string Name { get; }"), "is ordered by 'Odd.Name', which is not an integer", "" },
        { "JTR0073", Odd("public partial Shelf Home { get; } [Every(\"Home.Access\", \"UnderLock\")] public partial string [|Locked|] { get; }"), "needs a bool", "" },
        { "JTR0073", Odd("public partial Shelf Home { get; } [Every(\"Home.Access\", \"UnderLock\")] public partial bool? [|Locked|] { get; }"), "needs a bool", "" },
        { "JTR0073", Odd("public partial Shelf Home { get; } [Every(\"Home.Access\", \"UnderLok\")] public partial bool [|Locked|] { get; }"), "'UnderLok' is not one; did you mean 'UnderLock'?", "" },
        { "JTR0073", Odd("public partial Shelf Home { get; } [Every(\"Home.Key\", \"UnderLock\")] public partial bool [|Locked|] { get; }"), "needs an enumeration at the end of 'Home.Key'", "" },
        { "JTR0074", Odd("[Named] public partial int [|Named|] { get; }"), "[Named] on 'Named' needs a text", "" },
        { "JTR0074", Odd("[Named(Kind = \"Sort\")] public partial string [|Name|] { get; } public partial int Sort { get; }"), "no partial property 'Sort'", "" },
        { "JTR0074", Odd("[Named(Kind = \"Knid\")] public partial string [|Name|] { get; } public partial NameKind Kind { get; }"), "did you mean 'Kind'?", "" },
        { "JTR0074", Odd("[Named(As = \"Identfier\")] public partial string [|Name|] { get; }"), "did you mean 'Identifier'?", "" },
        { "JTR0098", Odd("public partial EdtfDate? Own { get; } [DateElse(\"Own\", \"Own\")] public partial EdtfDate [|Made|] { get; }"), "needs an 'EdtfDate?'", "" },
        { "JTR0098", Odd("public partial EdtfDate? Own { get; } [DateElse(\"Onw\", \"Own\")] public partial EdtfDate? [|Made|] { get; }"), "did you mean 'Own'?", "" },
        { "JTR0098", Odd("public partial EdtfDate? Own { get; } public partial Shelf Home { get; } [DateElse(\"Own\", \"Home.Key\")] public partial EdtfDate? [|Made|] { get; }"), "needs a date at the end of 'Home.Key'", "" },
        { "JTR0098", Odd("public partial EdtfDate? Own { get; } public partial bool Lost { get; } [DateElse(\"Own\", \"Own\", Unless = \"Lots\")] public partial EdtfDate? [|Made|] { get; }"), "did you mean 'Lost'?", "" },
        { "JTR0075", Odd("[Searched(1)] public partial int [|Searched|] { get; }"), "[Searched] on 'Searched'", "" },
        { "JTR0075", Odd("[Searched(0)] public partial string [|Searched|] { get; }"), "a weight from 1 to 15", "" },
        { "JTR0075", Odd("[Searched(16)] public partial string [|Searched|] { get; }"), "a weight from 1 to 15", "" },
        { "JTR0076", "[CorpusTable(\"odds\")] [Span(\"Start\", \"Key\")] public sealed partial record [|Odd|] { " + Key + " public partial int Strat { get; } }", "needs an integer property 'Start' that every row has; did you mean 'Strat'?", "" },
        { "JTR0076", "[CorpusTable(\"odds\")] [Extent(\"Length\")] public sealed partial record [|Odd|] { " + Key + " public partial int? Length { get; } }", "'Length'", "" },
        { "JTR0076", "[CorpusTable(\"odds\")] [Span(\"From\", \"To\", Within = \"Room\")] public sealed partial record [|Odd|] { " + Key + " public partial int From { get; } public partial int To { get; } public partial Room Room { get; } }", "lies within 'Room'", "" },
        { "JTR0077", Odd("public partial Shelf Home { get; } [Every(\"Home.Acess\", \"UnderLock\")] public partial bool [|Locked|] { get; }"), "'Shelf' has no column 'Acess'; did you mean 'Access'?", "" },
        { "JTR0077", "[CorpusTable(\"odds\", Headline = \"Nmae\")] public sealed partial record [|Odd|] { " + Key + " public partial string Name { get; } }", "did you mean 'Name'?", "" },
        { "JTR0077", "[CorpusTable(\"odds\", Headline = \"Home.Key\")] public sealed partial record [|Odd|] { " + Key + " public partial Shelf Home { get; } }", "is not a text property of the record", "" },
        { "JTR0077", "[CorpusTable(\"odds\", Details = [\"Home.Room.Size\"])] public sealed partial record [|Odd|] { " + Key + " public partial Shelf Home { get; } }", "'Room' has no column 'Size'", "" },
        { "JTR0077", "[CorpusTable(\"odds\", Details = [\"Key.Length\"])] public sealed partial record [|Odd|] { " + Key + " }", "continues after 'Key', which has no properties", "" },
        { "JTR0077", "[CorpusTable(\"odds\", Details = [\"Book.Size\"])] public sealed partial record [|Odd|] { " + Key + " public partial Book Book { get; } }", "ends at 'Size', which is a nested value", "" },
        { "JTR0077", "[CorpusTable(\"odds\", Details = [\"Book.Loans.Key\"])] public sealed partial record [|Odd|] { " + Key + " public partial Book Book { get; } }", "leads through 'Loans', which is derived", "" },
        { "JTR0077", "[CorpusTable(\"odds\", Details = [null!])] public sealed partial record [|Odd|] { " + Key + " }", "'Odd' has no column ''", "" },
        { "JTR0078", "[[|Union(\"9 lives\")|]] public interface IOdd : IRow { } [CorpusTable(\"odds\")] public sealed partial record Odd : IOdd { " + Key + " public partial IOdd? Other { get; } }", "'9 lives' is not a C# identifier", "" },
        { "JTR0079", "[Union(\"Odds\")] public interface [|IOdd|] : IRow { [Named] string Name { get; } }", "No table of this project implements 'IOdd'", "" },
        { "JTR0080", "[CorpusTable(\"withdrawn\")] [Withdrawals] public sealed partial record [|Odd|] { " + Key + " }", "'Odd' is marked [Withdrawals], and 'Discard' is too", "" },
        { "JTR0092", Odd("string? IItem.[|Title|] => null; public partial string Name { get; }", ": IItem"), "'IItem.Title' has [Named, Searched]", "" },

        // Nested values, and records of others.
        { "JTR0020", Odd("public partial Nest [|Nest|] { get; }") + " public sealed partial record Nest { public int Number => 1; }", "'Nest'", "" },
        { "JTR0040", Odd("public partial Nest Nest { get; }") + " public sealed record [|Nest|] : IRecord { public void WriteTo(RecordWriter writer) { } }", "'Nest' is not partial", "" },
        { "JTR0041", Odd("public partial Nest Nest { get; }") + " public partial record [|Nest|] : IRecord { public partial int Number { get; } }", "'Nest' is not sealed", "" },
        { "JTR0042", Odd("public partial Nest Nest { get; }") + " public sealed partial class [|Nest|] { public partial int Number { get; } }", "'Nest' is a class", "" },
        { "JTR0047", Odd("public partial ImmutableArray<Nest> Nests { get; }") + " public sealed partial record [|Nest|](int Size) { public partial int Number { get; } }", "'Nest' has a parameter list", "" },
        { "JTR0058", Odd("public partial Nest Nest { get; }") + " public sealed partial record Nest { public partial int Number { get; } public [|Nest|](int number) { } }", "'Nest' is the name of a member", "" },
        { "JTR0081", Odd("public partial Nest Nest { get; }") + " public sealed partial record Nest { public partial Nest? [|Inner|] { get; } }", "'Nest.Inner' holds a 'Nest', which contains 'Nest'", "" },
        { "JTR0082", Odd("public partial IRow? [|Row|] { get; }"), "'Odd.Row' refers to 'IRow' of the assembly 'Jtr.Corpora'", "" },

        // Classes.
        { "JTR0083", "[Corpus] public static class [|Odd|] { }", "write 'static partial class Odd'", "" },
        { "JTR0083", "[Corpus] public partial class [|Odd|] { public static partial string Version { get; } }", "write 'static partial class Odd'", "" },
        { "JTR0083", "[JsonContext] public sealed class [|Odd|] : RowJsonContext;", "write 'sealed partial class Odd : RowJsonContext'", "CS7036 CS0534" },
        { "JTR0083", "[JsonContext] public sealed partial class [|Odd|];", "write 'sealed partial class Odd : RowJsonContext'", "" },
        { "JTR0083", "[JsonContext] public static partial class [|Odd|];", "write 'sealed partial class Odd : RowJsonContext'", "" },
        { "JTR0058", "[JsonContext] public sealed partial class Odd : RowJsonContext { public static int [|Default|] => 0; }", "'Default' is the name of a member", "CS7036 CS0534" },

        // Enumerations.
        { "JTR0086", Odd("public partial Wide [|Wide|] { get; }") + " public enum Wide : long { Small, Big = 1L << 40 }", "whose value 'Big' is outside the range of int", "" },
        { "JTR0086", Odd("public partial ImmutableArray<Wide> [|Wide|] { get; }") + " public enum Wide : ulong { Big = ulong.MaxValue }", "whose value 'Big' is outside the range of int", "" },
        { "JTR0087", Odd("[Index(\"By\")] public partial Wide [|Wide|] { get; }") + " public enum Wide { Low = -1 }", "'Low' is -1", "" },
        { "JTR0087", Odd("[Index(\"By\")] public partial Wide? [|Wide|] { get; }") + " public enum Wide { Low, High = int.MaxValue }", "'High' is 2147483647", "" },
        { "JTR0071", Odd("[Index(\"By\", Step = \"Of\")] public partial Wide [|Wide|] { get; }") + " public enum Wide { Low, High = 64 }", "names a step, which needs an enumeration with values from 0 to 63, and 'High' is 64", "" },
        { "JTR0094", Odd("[Index(\"By\"), DefaultFilter(Wide.High)] public partial Wide [|Wide|] { get; }") + " public enum Wide { Low, High = 64 }", "needs an enumeration with values from 0 to 63", "" },
        { "JTR0094", Odd("[Index(\"By\"), DefaultFilter(Access.Open)] public partial Genre [|Genre|] { get; }"), "needs values of 'Genre'", "" },
        { "JTR0094", Odd("[Index(\"By\"), DefaultFilter] public partial Genre [|Genre|] { get; }"), "needs at least one value", "" },
        { "JTR0088", Odd("public partial Same [|Same|] { get; }") + " public enum Same { FooBar, fooBar }", "whose members 'FooBar' and 'fooBar' are both written 'foo-bar'", "" },
        { "JTR0089", Odd("public partial Some? [|Some|] { get; }") + " [System.Flags] public enum Some { One = 1, Two = 2 }", "'Some', which is marked [Flags]", "" },
    };

    private const string Genre = "[Index(\"ByGenre\", Step = \"OfGenre\")] public partial Genre Genre { get; }";

    private static string Odd(string members, string bases = "") => "[CorpusTable(\"odds\")] public sealed partial record Odd " + bases + " { " + Key + " " + members + " }";

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_in_a_record_gives_one_diagnostic_and_other_tables_are_generated(string id, string declarations, string message, string compiler)
    {
        (string source, TextSpan[] places) = Marked(Head + declarations);
        (ImmutableArray<Diagnostic> own, ImmutableArray<Diagnostic> errors, string[] written) = Compile(new ToyDriver(), source);
        Assert.Contains("Chapters.g.cs", written);
        Assert.Contains("Mark.g.cs", written);
        Assert.Equal([id], own.Select(diagnostic => diagnostic.Id).Distinct());
        Assert.Contains(own, diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains(message, StringComparison.Ordinal));
        Assert.All(own, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        if (places.Length > 0)
        {
            SourceText text = SourceText.From(source);
            Assert.Equal(places.Select(place => ("odd.cs", text.Lines.GetLinePositionSpan(place))), own.Select(diagnostic => (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().Span)));
        }

        Assert.All(own, diagnostic => Assert.NotEqual(Location.None, diagnostic.Location));
        Assert.Equal(compiler.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), errors.Select(error => error.Id).Distinct().Order());
    }

    [Theory]
    [InlineData("[Corpus] public static partial class Second { public static partial string Version { get; } public static partial string Fingerprint { get; } }", "JTR0085", "Second", "'Catalogue' is marked [Corpus], and 'Second' is too")]
    [InlineData("[Corpus] public static partial class Second { public static partial string Version { get; } }", "JTR0084", "Second", "'Second' needs 'public static partial string Fingerprint { get; }'")]
    [InlineData("[Corpus] public static partial class Second { public static partial string Version { get; } public static partial string? Fingerprint { get; } }", "JTR0084", "Fingerprint", "")]
    [InlineData("[Corpus] public static partial class Second { public static partial string Version { get; } public static string Fingerprint => \"\"; }", "JTR0084", "Fingerprint", "")]
    [InlineData("[Corpus] public static partial class Second { public static partial string Version { get; } internal static partial string Fingerprint { get; } }", "JTR0084", "Fingerprint", "")]
    [InlineData("[Corpus] public static partial class Books { public static partial string Version { get; } public static partial string Fingerprint { get; } }", "JTR0066", "Books", "the class marked [Corpus]")]
    [InlineData("namespace Toy { public class CatalogueSearch; }", "JTR0066", "", "the search of 'Catalogue'")]
    [InlineData("namespace Toy { public static partial class Catalogue { public static int Search(string text) => 0; } }", "JTR0058", "", "'Search' is the name of a member")]
    public void A_class_with_a_generated_half_must_meet_its_requirements(string source, string id, string at, string message)
    {
        source = "using Jtr.Corpora.Schema; " + source;
        (ImmutableArray<Diagnostic> own, _, _) = Compile(new ToyDriver(), source);
        Diagnostic diagnostic = Assert.Single(own, diagnostic => diagnostic.Id == id);
        Assert.Contains(message, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        if (at.Length > 0 && diagnostic.Location.GetLineSpan().Path == "odd.cs")
            Assert.Equal(at, source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        else
            Assert.Equal("Catalogue", ToyDriver.Compilation.SyntaxTrees.Single(tree => tree.FilePath == diagnostic.Location.GetLineSpan().Path).ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("[CorpusTable()] public sealed partial record Odd { public partial string Key { get; } }", "CS7036")]
    [InlineData("[CorpusTable(] public sealed partial record Odd { public partial string Key { get; } }", "CS1026 CS7036")]
    [InlineData("[CorpusTable(7)] public sealed partial record Odd { public partial string Key { get; } }", "CS1503")]
    [InlineData("[CorpusTable(\"odds\", Headline = )] public sealed partial record Odd { public partial string Key { get; } }", "CS1525")]
    [InlineData("[CorpusTable(\"odds\", Details = )] public sealed partial record Odd { public partial string Key { get; } }", "CS1525")]
    [InlineData("[CorpusTable(\"odds\", Details = [7])] public sealed partial record Odd { public partial string Key { get; } }", "*")]
    [InlineData("[CorpusTable(\"odds\")] [Span(\"Start\")] public sealed partial record Odd { public partial string Key { get; } }", "CS7036")]
    [InlineData("[CorpusTable(\"odds\")] [Extent] public sealed partial record Odd { public partial string Key { get; } }", "CS7036")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record Odd { public partial string Key { get; } [Index] public partial Genre Genre { get; } }", "CS7036")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record Odd { public partial string Key { get; } [Index( public partial Genre Genre { get; } }", "*")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record Odd { public partial string Key { get; } [Every(\"x\")] public partial bool Genre { get; } }", "CS7036")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record Odd { public partial string Key { get; } [Inverse] public partial Rows<Book> Books { get; } }", "*")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record Odd { public partial string Key { get; } [Searched] public partial string Name { get; } }", "CS7036")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record Odd { public partial string Key { get; } [Searched(\"x\")] public partial string Name { get; } }", "CS1503")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record Odd { public partial string Key { get; } public partial Nothing Name { get; } }", "CS0246 CS9248")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record Odd { public partial string Key { get; } public partial ImmutableArray<> Name { get; } }", "*")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record Odd { public partial string Key { get; } public partial }", "*")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record { public partial string Key { get; } }", "*")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record Odd : { public partial string Key { get; } }", "*")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record Odd { public partial string Key { get; } public partial int Number { get; } public partial int Number { get; } }", "*")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record Odd { public partial string Key { get; } } [CorpusTable(\"odds\")] public sealed partial record Odd { }", "CS0579")]
    [InlineData("[Union] public interface IOdd : IRow { } [CorpusTable(\"odds\")] public sealed partial record Odd : IOdd { public partial string Key { get; } }", "CS7036")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record Odd : INothing { public partial string Key { get; } }", "CS0246")]
    [InlineData("[JsonContext] public sealed partial class Odd : Nothing;", "CS0246")]
    [InlineData("[CorpusTable(\"odds\")] public sealed partial record Odd { public partial string Key { get; } [Index(\"By\")] public partial Genre Kind { get; } } public readonly partial struct OddQuery { public OddQuery Big(int size) => this; public OddQuery Big(int other) => this; }", "CS0111")]
    public void Incomplete_declarations_are_reported_by_the_compiler_alone(string declarations, string compiler)
    {
        (ImmutableArray<Diagnostic> own, ImmutableArray<Diagnostic> errors, _) = Compile(new ToyDriver(), Head + declarations);
        Assert.DoesNotContain(own, diagnostic => diagnostic.Id is "JTR0099" or "JTR0064");
        Assert.NotEmpty(errors);
        if (compiler != "*")
            Assert.Equal(compiler.Split(' '), errors.Select(error => error.Id).Distinct().Order());
        Assert.True(errors.Length < 12, string.Join("\n", errors));
    }

    [Theory]
    [InlineData("public partial string @event { get; } public partial ImmutableArray<string> @class { get; } public partial int? @int { get; }")]
    [InlineData("public partial string writer { get; } public partial ImmutableArray<int> item { get; } public partial int? row { get; } public partial string other { get; }")]
    [InlineData("public partial string field { get; } public partial string value { get; } public partial string sources { get; } public partial string ofName { get; } public partial string? Name { get; }")]
    [InlineData("public partial Nest @new { get; } } public sealed partial record Nest { public partial string? @event { get; } public partial ImmutableArray<int> item { get; } public partial int writer { get; } ")]
    [InlineData("public partial @event @this { get; } } public sealed partial record @event : IRecord { public partial int @case { get; } ")]
    [InlineData("[Index(\"By\")] public partial Kind Kind { get; } } public enum Kind { @event, @class = 5 ")]
    public void Names_that_are_keywords_or_names_of_generated_locals_compile(string members) =>
        Assert.Equal([], Compile(new ToyDriver(), Head.Replace("namespace Odd;", "namespace @class.@event;", StringComparison.Ordinal) + Odd(members), "[]").All());

    [Theory]
    [InlineData("enum Global { One, TwoThree }", "public partial Global Global { get; }", false)]
    [InlineData("public class Outer { public enum Inner { One } }", "[Index(\"By\")] public partial Outer.Inner Inner { get; }", true)]
    [InlineData("public class Outer<T> { public enum Inner { One } }", "public partial Outer<int>.Inner? Inner { get; }", true)]
    [InlineData("public class Nothing;", "[Index(\"By\")] public partial System.DayOfWeek Day { get; } public partial ImmutableArray<System.IO.FileMode> Modes { get; }", true)]
    public void CorpusEnumLabels_is_in_a_namespace_of_the_project_wherever_the_enum_is(string outside, string members, bool isPublic)
    {
        string record = isPublic ? Odd(members) : Odd(members).Replace("public sealed", "internal sealed", StringComparison.Ordinal);
        string source = Head.Replace("namespace Odd;", outside + " namespace Odd {", StringComparison.Ordinal) + record + " }";
        Assert.Equal([], Compile(new ToyDriver(), source, "[]").All());
        string labels = Assert.Single(Generated(source).GeneratedSources, generated => generated.HintName == "CorpusEnumLabels.g.cs").SourceText.ToString();
        Assert.Contains("namespace Odd;", labels, StringComparison.Ordinal);
        Assert.Equal(1, labels.Split("namespace ").Length - 1);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    public void A_language_version_that_is_too_old_gives_one_diagnostic_and_no_code(LanguageVersion version)
    {
        var parse = new CSharpParseOptions(version);
        CSharpCompilation compilation = ToyDriver.Compilation.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(ToyDriver.Compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.ToString(), parse, tree.FilePath, cancellationToken: TestContext.Current.CancellationToken)));
        GeneratorRunResult result = new ToyDriver().Driver().WithUpdatedParseOptions(parse).RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results[0];
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("JTR0090", "Generated code needs C# 14: set LangVersion to 14 or newer"), (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Empty(Written(result));
    }

    [Fact]
    public void CSharp_14_is_new_enough() => Assert.Empty(new ToyDriver().Driver().WithUpdatedParseOptions(new CSharpParseOptions((LanguageVersion)1400))
        .RunGenerators(ToyDriver.Compilation.RemoveAllSyntaxTrees(), TestContext.Current.CancellationToken).GetRunResult().Diagnostics.Where(diagnostic => diagnostic.Id == "JTR0090"));

    [Theory]
    [InlineData("namespace Jtr.Corpora.CompilerServices { public static class DataLayout { public const int Version = 77; } }", "77")]
    [InlineData("", "0")]
    public void A_runtime_with_another_layout_gives_one_diagnostic_and_no_code(string layout, string version)
    {
        // A stand-in for the runtime: the attribute that the generator looks for, and the layout version.
        string runtime = "namespace Jtr.Corpora.Schema { public sealed class CorpusTableAttribute(string name) : System.Attribute { public string Name => name; } } " + layout;
        CSharpCompilation own = ToyDriver.Compilation.RemoveAllSyntaxTrees().RemoveReferences(ToyDriver.Compilation.References.Where(reference => reference.Display?.Contains("Jtr.", StringComparison.Ordinal) ?? false));
        MetadataReference reference = own.WithAssemblyName("Jtr.Corpora").AddSyntaxTrees(CSharpSyntaxTree.ParseText(runtime, cancellationToken: TestContext.Current.CancellationToken)).ToMetadataReference();
        CSharpCompilation compilation = own.AddReferences(reference).AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "[Jtr.Corpora.Schema.CorpusTable(\"odds\")] public sealed partial record Odd { public partial string Key { get; } }", new CSharpParseOptions(LanguageVersion.Preview), "odd.cs", cancellationToken: TestContext.Current.CancellationToken));
        GeneratorRunResult result = new ToyDriver().Run(compilation).Results[0];
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("JTR0091", diagnostic.Id);
        Assert.Contains($"has data layout {version}, and this generator writes layout {Jtr.Corpora.CompilerServices.DataLayout.Version}:", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(Written(result));
    }

    [Fact]
    public void A_project_without_records_has_no_diagnostics()
    {
        ToyDriver driver = new();
        driver.Seeds.Clear();
        GeneratorRunResult result = driver.Driver().WithUpdatedParseOptions(new CSharpParseOptions(LanguageVersion.CSharp10))
            .RunGenerators(ToyDriver.Compilation.RemoveAllSyntaxTrees(), TestContext.Current.CancellationToken).GetRunResult().Results[0];
        Assert.Empty(result.Diagnostics);
        Assert.Empty(Written(result));
    }

    /// <summary>Removes the marks and returns the spans between them.</summary>
    private static (string Source, TextSpan[] Places) Marked(string marked)
    {
        var places = new List<TextSpan>();
        string source = marked;
        for (int start = source.IndexOf("[|", StringComparison.Ordinal); start >= 0; start = source.IndexOf("[|", StringComparison.Ordinal))
        {
            int end = source.IndexOf("|]", start, StringComparison.Ordinal) - 2;
            source = source.Remove(end + 2, 2).Remove(start, 2);
            places.Add(TextSpan.FromBounds(start, end));
        }

        return (source, [.. places]);
    }

    private static GeneratorRunResult Generated(string source) => new ToyDriver().Run(ToyDriver.CompilationWith(source, "odd.cs")).Results[0];

    private static Outcome Compile(ToyDriver driver, string source, string seeds = "[]")
    {
        if (source.Contains("CorpusTable(\"odds\"", StringComparison.Ordinal))
            driver.Seeds["odds.json"] = seeds;
        GeneratorDriver run = driver.Driver().RunGeneratorsAndUpdateCompilation(ToyDriver.CompilationWith(source, "odd.cs"), out Compilation compiled, out _, TestContext.Current.CancellationToken);
        GeneratorRunResult result = run.GetRunResult().Results[0];
        Assert.Null(result.Exception);
        ImmutableArray<Diagnostic> errors = [.. compiled.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        Assert.Empty(errors.Where(error => error.Location.GetLineSpan().Path.EndsWith(".g.cs", StringComparison.Ordinal)));
        return new Outcome(result.Diagnostics, errors, Written(result));
    }

    /// <summary>Returns the names of the generated files.</summary>
    private static string[] Written(GeneratorRunResult result) => [.. result.GeneratedSources.Select(generated => generated.HintName)];

    private sealed record Outcome(ImmutableArray<Diagnostic> Own, ImmutableArray<Diagnostic> Errors, string[] Written)
    {
        public string[] All() => [.. Own.Concat(Errors).Select(diagnostic => diagnostic.ToString())];
    }
}
