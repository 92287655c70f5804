using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the query of a table: a structure that each step narrows, over the table's indexes and its sorted view.</summary>
internal sealed class QueryWriter
{
    // The enumerator is generic: without the attribute, the JIT does not inline a call through its type parameter.
    private const string Inlined = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";

    private const string NoDate = "The argument is not a date.";

    private readonly SchemaShape _schema;
    private readonly TableLayout _table;
    private readonly TableShape _shape;
    private readonly PropertyShape? _date;
    private readonly SortLayout? _sort;
    private readonly QueryIndex[] _indexes;
    private readonly SourceWriter _writer;
    private readonly string _data;

    private QueryWriter(SchemaShape schema, TableLayout table)
    {
        _schema = schema;
        _table = table;
        _shape = table.Shape;
        _date = _shape.Record.SortedBy;
        _sort = table.Sorts.Count > 0 ? table.Sorts[0] : null;
        _indexes = QueryIndex.Of(schema, _shape).ToArray();
        _writer = new SourceWriter(_shape.Record.Namespace);
        _data = Names.Data(_shape);
    }

    private string Record => _shape.Record.FullName;

    /// <summary>Gets the literal that says whether a row lasts throughout its date.</summary>
    private string Throughout => _date is { IsThroughout: true } ? "true" : "false";

    public static SourceText Write(SchemaShape schema, TableLayout table) => new QueryWriter(schema, table).Write();

    private SourceText Write()
    {
        string order = _date is null ? "sorted by key" : $"sorted by <see cref=\"{Record}.{_date.Name}\"/>, then rows without one by key";
        _writer.Doc("summary", $"A query over {_shape.Name}. Each step adds a filter, except that steps named Including widen the query{(_indexes.Any(index => index.DefaultValues != 0) ? " and steps of a property with a default filter replace that filter" : "")}; enumeration yields rows {order}. The order of the steps does not matter. Immutable and thread-safe.");
        if (_date is not null)
        {
            _writer.Doc("remarks", "A row is in a range of time certainly or possibly: <see cref=\"WithCertainty\"/> tells which, and <see cref=\"OnlyCertain\"/> excludes rows that possibly match. "
                + "A date with an unknown end matches by its known end unless <see cref=\"IncludingUnknownEnds\"/> is called; a date with an open end possibly matches on every later day. Enumeration allocates only the rows.");
        }

        _writer.Line("[global::System.Diagnostics.CodeAnalysis.SuppressMessage(\"Naming\", \"CA1710:Identifiers should have correct suffix\")]");
        _writer.Line("[global::System.Diagnostics.CodeAnalysis.SuppressMessage(\"Performance\", \"CA1815:Override equals and operator equals on value types\")]");
        // Hand-written steps may declare fields in another part of the structure.
        _writer.Line("[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Auto)]");
        _writer.Open($"{_shape.Record.Accessibility} readonly partial struct {_shape.Query} : global::System.Collections.Generic.IEnumerable<{Record}>, {(_date is null ? "" : $"{Runtime.DatedQuery}<{_shape.Query}>, ")}{Runtime.RowQuery}<{Record}>");
        State();
        StepShape[] generated = QuerySteps.Generated(_schema, _shape).ToArray();
        foreach (StepShape step in generated)
            Step(step);
        Enumeration();
        Summaries();
        ToStringMethod();
        Hooks();
        RowQueryMembers();
        _writer.Close();
        return _writer.ToText();
    }

    private void State()
    {
        if (_date is not null)
        {
            State(Runtime.TimeRanges, "Ranges");
            State("bool", "IncludesUndated");
        }

        foreach (QueryIndex index in _indexes.Where(index => index.IsEnum))
            State(Runtime.EnumSet, QueryMembers.Accepted(index));
        int rows = 0;
        foreach (QueryIndex index in _indexes.Where(index => !index.IsEnum))
        {
            _writer.Line($"private const int {QueryMembers.Number(index)} = {Literals.Number(rows++)};");
            _writer.Line();
        }

        if (rows > 0)
            State(Runtime.RowConditions, QueryMembers.RowConditions);
        foreach (PropertyShape property in _shape.Record.Properties.Where(property => property.IsExcludedByDefault))
            State("bool", QueryMembers.Includes(property));
        if (_indexes.Any(index => index.Below is not null))
            State("bool", "IsItself");
        State("bool", "IsOnlyCertain");
    }

    private void State(string type, string name)
    {
        if (type == "bool")
        {
            _writer.Line($"private bool {name} {{ get; init; }}");
        }
        else
        {
            // A local keeps the struct in place, so that the test of a row copies nothing.
            string field = QueryMembers.Field(name);
            _writer.Line($"private {type} {name} {{ get => {field}; init => {field} = value; }}");
            _writer.Line();
            _writer.Line($"private readonly {type} {field};");
        }

        _writer.Line();
    }

    private void Step(StepShape step)
    {
        if (TryDateStep(step) || TryIndexStep(step))
            return;
        PropertyShape? excluded = _shape.Record.Properties.FirstOrDefault(property => property.IsExcludedByDefault && ReservedNames.IncludingName(property) == step.Name);
        (string summary, string change) = step.Name switch
        {
            "IncludingUndated" => ($"Includes rows without a <see cref=\"{Record}.{_date!.Name}\"/> in a query with a range of time, after all others and sorted by key. Such a row is possibly in range, never certainly.", "IncludesUndated = true"),
            "IncludingUnknownEnds" => ("Matches a date with an unknown end on every day that the end may be. Without this step, such a date matches by its known end only.", "Ranges = Ranges.WithUnknownEnds()"),
            "Itself" => ("Keeps the rows that refer to the given rows themselves, without rows that refer to a descendant of them.", "IsItself = true"),
            "OnlyCertain" => ("Excludes rows that possibly match, and keeps those that certainly do.", "IsOnlyCertain = true"),
            _ => ($"Includes rows for which <see cref=\"{Record}.{excluded!.Name}\"/> is true.", $"{QueryMembers.Includes(excluded)} = true"),
        };
        _writer.Doc("summary", summary);
        _writer.Line($"public {_shape.Query} {step.Name}() => this with {{ {change} }};");
        _writer.Line();
    }

    /// <summary>Writes a step that keeps the rows in a range of time. Returns false for any other step.</summary>
    private bool TryDateStep(StepShape step)
    {
        if (step.Name == "Between")
        {
            _writer.Doc("summary", "Keeps the rows that are, certainly or possibly, in a range of time, which includes both ends.");
            _writer.Doc("param name=\"from\"", "The first date: an EDTF text, a year, a day or a date.");
            _writer.Doc("param name=\"to\"", "The last date.");
            _writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "An argument is null.");
            _writer.Doc("exception cref=\"global::System.ArgumentException\"", "An argument is not a date, or the range ends before it begins.");
            _writer.Line($"public {_shape.Query} Between({step.Parameters}) => this with {{ Ranges = Ranges.And({Runtime.TimeRange}.Between(from, to, nameof(from), nameof(to)), {Throughout}) }};");
            _writer.Line();
            return true;
        }

        string? summary = step.Name switch
        {
            "On" => "Keeps the rows that are, certainly or possibly, in a date: a day, a month, a year or an interval.",
            "Since" => "Keeps the rows that are, certainly or possibly, in or after a date.",
            "Until" => "Keeps the rows that are, certainly or possibly, in or before a date.",
            "Before" => "Keeps the rows that certainly or possibly ended before a date began.",
            "After" => "Keeps the rows that certainly or possibly began after a date ended.",
            "AsOf" => "Keeps the rows that hold as of a date: certainly those that cover all of it, possibly those that cover a part of it. A row for other times is excluded, which does not mean that it did not hold then.",
            _ => null,
        };
        if (summary is null || step.Types != Runtime.DateArgument)
            return false;
        _writer.Doc("summary", summary);
        _writer.Doc("param name=\"date\"", "The date: an EDTF text, a year, a day or a date.");
        _writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The argument is null.");
        _writer.Doc("exception cref=\"global::System.ArgumentException\"", NoDate);
        _writer.Line($"public {_shape.Query} {step.Name}({step.Parameters}) => this with {{ Ranges = Ranges.And({Runtime.TimeRange}.{step.Name}(date, nameof(date)), {Throughout}) }};");
        _writer.Line();
        return true;
    }

    /// <summary>Writes a step of an index. Returns false for any other step.</summary>
    private bool TryIndexStep(StepShape step)
    {
        QueryIndex? index = _indexes.FirstOrDefault(index => index.Step == step.Name && (step.Types == index.Target.CSharpName || step.Types == index.Target.CSharpName + "[]"));
        if (index is null)
            return false;
        string where = index.DocumentedPaths;
        string below = index.Below is not null ? ", or a row below it," : "";
        if (index.IsEnum)
        {
            _writer.Doc("summary", $"Keeps the rows that have one of the given values in {where}.");
            _writer.Doc("param name=\"anyOf\"", "The values, at least one.");
            _writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The array is null.");
            _writer.Doc("exception cref=\"global::System.ArgumentException\"", "The array is empty, or an item is not a value of the enumeration.");
            _writer.Line($"public {_shape.Query} {step.Name}({step.Parameters}) => this with {{ {QueryMembers.Accepted(index)} = {QueryMembers.Accepted(index)}.And(anyOf, static value => (int)value, nameof(anyOf)) }};");
        }
        else if (step.Types == index.Target.CSharpName)
        {
            _writer.Doc("summary", $"Keeps the rows that have the given row{below} in {where}.");
            _writer.Doc($"param name=\"{index.Parameter}\"", "The row.");
            _writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The argument is null.");
            _writer.Line($"public {_shape.Query} {step.Name}({step.Parameters}) =>");
            _writer.Line($"    this with {{ {QueryMembers.RowConditions} = {QueryMembers.RowConditions}.And({Runtime.RowCondition}.One({QueryMembers.Number(index)}, {NumberOf(index.Target, $"({step.Arguments} ?? throw new global::System.ArgumentNullException(nameof({step.Arguments})))")})) }};");
        }
        else
        {
            _writer.Doc("summary", $"Keeps the rows that have one of the given rows{below} in {where}.");
            _writer.Doc("param name=\"anyOf\"", "The rows, at least one.");
            _writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The array or one of the rows is null.");
            _writer.Doc("exception cref=\"global::System.ArgumentException\"", "The array is empty.");
            _writer.Line($"public {_shape.Query} {step.Name}({step.Parameters}) =>");
            _writer.Line($"    this with {{ {QueryMembers.RowConditions} = {QueryMembers.RowConditions}.And({Runtime.RowCondition}.AnyOf({QueryMembers.Number(index)}, anyOf, static value => {NumberOf(index.Target, "value")}, nameof(anyOf))) }};");
        }

        _writer.Line();
        return true;
    }

    private void Enumeration()
    {
        _writer.Doc("summary", "Returns the rows with their certainty: Yes for rows that certainly match, Maybe for rows that possibly do.");
        _writer.Line($"public {Runtime.Answers}<{Record}, {_shape.Query}> WithCertainty() => {Runtime.Views}.Answers<{Record}, {_shape.Query}>(this);");
        _writer.Line();
        _writer.Doc("summary", "Enumerates the rows.");
        _writer.Line($"public {Runtime.QueryEnumerator}<{Record}, {_shape.Query}> GetEnumerator() => {Runtime.Views}.Enumerate<{Record}, {_shape.Query}>(in this);");
        _writer.Line();
        _writer.Line($"global::System.Collections.Generic.IEnumerator<{Record}> global::System.Collections.Generic.IEnumerable<{Record}>.GetEnumerator() => GetEnumerator();");
        _writer.Line();
        _writer.Line("global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();");
        _writer.Line();
    }

    /// <summary>Writes the members of a table sorted by time: its first and last rows, and its years.</summary>
    private void Summaries()
    {
        if (_date is null)
            return;
        string see = $"<see cref=\"{Record}.{_date.Name}\"/>";
        UnlessWritten("Earliest()", () =>
        {
            _writer.Doc("summary", $"Gets the first row sorted by {see}, then by key; null if no row has a date. Dates may overlap, so the order does not state which came first.");
            _writer.Line($"public {Record}? Earliest() => {Runtime.Views}.Earliest<{Record}, {_shape.Query}>(this);");
        });
        UnlessWritten("Latest()", () =>
        {
            _writer.Doc("summary", $"Gets the last row sorted by {see}, then by key; null if no row has a date.");
            _writer.Line($"public {Record}? Latest() => {Runtime.Views}.Latest<{Record}, {_shape.Query}>(this);");
        });
        UnlessWritten("ByYear()", () =>
        {
            _writer.Doc("summary", $"Groups the rows by the year in which they certainly are: a group for each year, then one for rows whose {see} spans several years, then one for rows without a date. Empty groups are left out.");
            _writer.Line($"public global::System.Collections.Generic.IReadOnlyList<{Runtime.YearGroup}<{Record}>> ByYear() => {Runtime.Views}.ByYear<{Record}, {_shape.Query}>(this);");
        });
    }

    /// <summary>Writes a member unless a hand-written member has the same signature.</summary>
    private void UnlessWritten(string signature, System.Action write)
    {
        if (_shape.WrittenInQuery.Contains(signature))
            return;
        write();
        _writer.Line();
    }

    /// <summary>Writes the text of the query, on one line.</summary>
    private void ToStringMethod() => UnlessWritten("ToString()", () =>
    {
        _writer.Doc("summary", "Returns the conditions of the query on one line.");
        _writer.Open("public override string ToString()");
        _writer.Line($"var text = new {Runtime.QueryText}(\"{_shape.Name}\");");
        if (_date is not null)
            _writer.Line("text.Add(Ranges);");
        foreach (QueryIndex index in _indexes)
        {
            string step = KebabCase.Of(index.Step).Replace('-', ' ');
            _writer.Line(index.IsEnum
                ? $"text.Add(\"{step}\", {QueryMembers.Accepted(index)}, static number => {Names.EnumLabels(_schema)}.Of(({index.Target.CSharpName})number));"
                : $"text.Add(\"{step}\", {QueryMembers.RowConditions}, {QueryMembers.Number(index)}, static number => {Names.KeyOf(_schema, index.Target)});");
        }

        _writer.Line("Describe(text);");
        if (_date is not null)
            _writer.Line("text.AddIf(IncludesUndated, \"including undated\");");
        foreach (PropertyShape property in _shape.Record.Properties.Where(property => property.IsExcludedByDefault))
            _writer.Line($"text.AddIf({QueryMembers.Includes(property)}, \"{KebabCase.Of(ReservedNames.IncludingName(property)).Replace('-', ' ')}\");");
        if (_indexes.Any(index => index.Below is not null))
            _writer.Line("text.AddIf(IsItself, \"itself\");");
        _writer.Line("text.AddIf(IsOnlyCertain, \"only certain\");");
        _writer.Line("return text.ToString();");
        _writer.Close();
    });

    private void Hooks()
    {
        _writer.Doc("summary", "Hook for hand-written steps: adds a phrase for each condition.");
        _writer.Line($"partial void Describe({Runtime.QueryText} text);");
        _writer.Line();
        _writer.Doc("summary", "Hook for hand-written steps: set to false if <c>Refine</c> has no condition, so that rows that do not match are not created.");
        _writer.Line("partial void RefinesRows(ref bool refines);");
        _writer.Line();
        _writer.Doc("summary", "Hook for hand-written steps: tests a row. It may lower the certainty, not raise it.");
        _writer.Line($"partial void Refine({Record} row, ref {Runtime.Ternary} certainty);");
        _writer.Line();
        _writer.Doc("summary", "Hook for hand-written steps: offers the rows of an index that contain every match.");
        _writer.Line($"partial void OfferMore(ref {Runtime.RowCandidates} candidates);");
        _writer.Line();
    }

    /// <summary>Writes the members through which the enumerator reads the query.</summary>
    private void RowQueryMembers()
    {
        Member(Runtime.TimeRanges, "Ranges", _date is null ? "default" : "Ranges");
        Member("bool", "IncludesUndated", _date is null ? "false" : "IncludesUndated");
        Member("bool", "IsOnlyCertain", "IsOnlyCertain");
        Member("bool", "IsThroughout", Throughout);
        Member("int", "RowCount", $"{_data}.RowCount");
        Member("int", "DatedCount", _sort is null ? $"{_data}.RowCount" : Literals.Number(_sort.DatedCount));
        _writer.Line(Inlined);
        Member("int", "RowAt(int place)", RowAt("place"));
        Member($"{Runtime.EdtfDate}?", "DateOf(int row)", _date is null ? "null" : $"{_data}.{_date.Name}(row)");
        Member(_shape.Record.FullName, "Row(int row)", $"{_data}.Row(row)");
        _writer.Open($"bool {Runtime.RowQuery}<{Record}>.TryNextRun(int from, out {Runtime.DateRun} run)");
        if (_sort is null)
        {
            _writer.Line("run = default;");
            _writer.Line("return false;");
        }
        else
        {
            _writer.Line($"return {_data}.{_sort.Name}Reach.TryNextRun(from, in {QueryMembers.Field("Ranges")}, static i => {_data}.{_date!.Name}({_data}.{_sort.Rows.Name}.Int(i)), out run);");
        }

        _writer.Close();
        _writer.Line();
        Offer();
        Holds();
        _writer.Open($"bool {Runtime.RowQuery}<{Record}>.RefinesRows");
        _writer.Open("get");
        _writer.Line("bool refines = true;");
        _writer.Line("RefinesRows(ref refines);");
        _writer.Line("return refines;");
        _writer.Close();
        _writer.Close();
        _writer.Line();
        _writer.Open($"{Runtime.Ternary} {Runtime.RowQuery}<{Record}>.Refine(int row, {Runtime.Ternary} certainty)");
        _writer.Line($"Refine({_data}.Row(row), ref certainty);");
        _writer.Line("return certainty;");
        _writer.Close();
    }

    /// <summary>Writes the tests of a row, and of a run of positions, by the columns of the rows.</summary>
    private void Holds()
    {
        string? filters = FilterTest(), conditions = AnyCondition();
        string[] tests = [.. new[] { filters, conditions is null ? null : "(!HasConditions || MeetsConditions(row))" }.OfType<string>()];
        _writer.Line($"bool {Runtime.RowQuery}<{Record}>.Holds(int row) => {(tests.Length == 0 ? "true" : string.Join(" && ", tests))};");
        _writer.Line();
        _writer.Open($"ulong {Runtime.RowQuery}<{Record}>.Narrow(int start, ulong places)");
        if (_sort is not null && tests.Length > 0)
            Narrow(_sort, filters, conditions);
        _writer.Line("return places;");
        _writer.Close();
        _writer.Line();
        if (conditions is not null)
            MeetsConditions(conditions);
    }

    /// <summary>Writes the test of up to 64 positions. The default filters, which most queries keep, are a bitmap; other filters and conditions are tested row by row.</summary>
    private void Narrow(SortLayout sort, string? filters, string? conditions)
    {
        if (filters is not null)
        {
            _writer.Line($"bool testsFilters = {string.Join(" || ", ChangedFilters())};");
            _writer.Line("if (!testsFilters)");
            _writer.Line($"    places &= {_data}.{sort.Defaults!.Name}.Bits(start);");
        }

        if (conditions is not null)
            _writer.Line("bool testsConditions = HasConditions;");
        string[] needed = [.. new[] { filters is null ? null : "testsFilters", conditions is null ? null : "testsConditions" }.OfType<string>()];
        string[] tests = [.. new[] { filters is null ? null : $"(!testsFilters || ({filters}))", conditions is null ? null : "(!testsConditions || MeetsConditions(row))" }.OfType<string>()];
        _writer.Line($"if (!{(needed.Length == 1 ? needed[0] : $"({string.Join(" || ", needed)})")})");
        _writer.Line("    return places;");
        _writer.Open("for (ulong left = places; left != 0; left &= left - 1)");
        _writer.Line($"int row = {RowAt($"start + {Runtime.DateRun}.FirstOf(left)")};");
        _writer.Line($"if (!({string.Join(" && ", tests)}))");
        _writer.Line("    places ^= left & (0 - left);");
        _writer.Close();
        _writer.Line();
    }

    /// <summary>Returns for each column with a default filter the test of whether a step has changed the filter.</summary>
    private IEnumerable<string> ChangedFilters() => _shape.Record.Properties.Where(property => property.IsExcludedByDefault).Select(QueryMembers.Includes)
        .Concat(_indexes.Where(index => index.DefaultValues != 0).Select(index => $"{QueryMembers.Field(QueryMembers.Accepted(index))}.IsGiven"));

    /// <summary>Returns the test of a row by the columns that have a default filter; null if there are none.</summary>
    private string? FilterTest()
    {
        string[] tests =
        [
            .. _shape.Record.Properties.Where(property => property.IsExcludedByDefault).Select(property => $"({QueryMembers.Includes(property)} || !{_data}.{property.Name}(row))"),
            .. _indexes.Where(index => index.IsEnum && index.DefaultValues != 0)
                .Select(index => $"{_data}.Holds{index.Name}(row, {QueryMembers.Field(QueryMembers.Accepted(index))}.OrElse({Literals.Number((long)index.DefaultValues)}UL))"),
        ];
        return tests.Length == 0 ? null : string.Join(" && ", tests);
    }

    /// <summary>Returns the test of whether a step has a condition on a column without a default filter; null if no step can have one.</summary>
    private string? AnyCondition()
    {
        string[] tests =
        [
            .. _indexes.Where(index => index.IsEnum && index.DefaultValues == 0).Select(index => $"{QueryMembers.Field(QueryMembers.Accepted(index))}.IsGiven"),
            .. _indexes.Any(index => !index.IsEnum) ? [$"{QueryMembers.Field(QueryMembers.RowConditions)}.Count > 0"] : System.Array.Empty<string>(),
        ];
        return tests.Length == 0 ? null : string.Join(" || ", tests);
    }

    private void MeetsConditions(string hasConditions)
    {
        _writer.Line($"private bool HasConditions => {hasConditions};");
        _writer.Line();
        _writer.Open("private bool MeetsConditions(int row)");
        foreach (QueryIndex index in _indexes.Where(index => index.IsEnum && index.DefaultValues == 0))
        {
            // If no value is asked for, a row without a value matches too.
            string field = QueryMembers.Field(QueryMembers.Accepted(index));
            _writer.Line($"if ({field}.IsGiven && !{_data}.Holds{index.Name}(row, {field}))");
            _writer.Line("    return false;");
        }

        EachRowCondition((index, condition) => ($"!{_data}.Holds{index.Name}(row, {condition}{(index.Below is null ? "" : ", IsItself")})", "return false;"));
        _writer.Line("return true;");
        _writer.Close();
        _writer.Line();
    }

    private void Offer()
    {
        _writer.Open($"void {Runtime.RowQuery}<{Record}>.Offer(ref {Runtime.RowCandidates} candidates)");
        EachRowCondition((index, condition) => ($"{condition}.Count == 1{(index.Below is null ? "" : " && IsItself")}", $"candidates.Offer({_data}.RowsOf{index.Name}({condition}[0]));"));
        _writer.Line("OfferMore(ref candidates);");
        _writer.Close();
        _writer.Line();
    }

    /// <summary>Writes a loop over the conditions on rows, with an <c>if</c> for each index.</summary>
    private void EachRowCondition(System.Func<QueryIndex, string, (string Condition, string Statement)> test)
    {
        if (_indexes.All(index => index.IsEnum))
            return;
        string conditions = QueryMembers.Field(QueryMembers.RowConditions);
        _writer.Open($"for (int i = 0; i < {conditions}.Count; i++)");
        _writer.Open($"switch ({conditions}[i].Index)");
        foreach (QueryIndex index in _indexes.Where(index => !index.IsEnum))
        {
            (string condition, string statement) = test(index, $"{conditions}[i]");
            _writer.Line($"case {QueryMembers.Number(index)}:");
            _writer.Line($"    if ({condition})");
            _writer.Line($"        {statement}");
            _writer.Line("    break;");
        }

        _writer.Close();
        _writer.Close();
    }

    private string RowAt(string place) => _sort is null ? place : $"{_data}.{_sort.Rows.Name}.Int({place})";

    private void Member(string type, string name, string value)
    {
        _writer.Line($"{type} {Runtime.RowQuery}<{Record}>.{name} => {value};");
        _writer.Line();
    }

    private string NumberOf(TypeShape target, string value) => Names.NumberOf(_schema, _shape, target, value);
}
