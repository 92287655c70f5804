using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>
/// Merges the tables, and finds conflicts between records: duplicate names, and references and paths without a target. Reports and removes each conflicting part, and removes the parts
/// that depend on it without a report, until the rest is consistent, so that code can be written for all of it.
/// </summary>
internal sealed class SchemaBuilder
{
    private const string EnumLabels = SchemaShape.EnumLabels;

    private readonly List<TableShape> _tables = [];
    private readonly SortedDictionary<string, RecordShape> _values = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, EnumShape> _enums = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, UnionShape> _unions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ForeignShape> _foreign = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, RejectedShape> _rejected = new(StringComparer.Ordinal);
    private readonly List<SchemaFault> _faults = [];

    // The owner of each type name.
    private readonly Dictionary<string, string> _owner = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Table, string Index)> _entered = [];
    private bool _damaged;
    private string _enumLabels = EnumLabels;

    private SchemaBuilder(IEnumerable<TableReading> readings)
    {
        foreach (TableReading reading in readings)
        {
            _damaged |= reading.Rejected is not null || reading.Shape is { IsDamaged: true };
            if (reading.Rejected is { } rejected)
                _rejected[rejected.FullName] = rejected;

            // A record with the attribute on two of its parts is read twice.
            if (reading.Shape is { } shape && _tables.All(table => table.Record.FullName != shape.Record.FullName))
                _tables.Add(shape);
        }

        _tables.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name) is var order and not 0 ? order : string.CompareOrdinal(one.Record.FullName, other.Record.FullName));
        foreach (TableShape table in _tables)
        {
            foreach (RejectedShape rejected in table.Rejected)
                _rejected[rejected.FullName] = rejected;
            foreach (RecordShape value in table.Values)
                First(_values, value.FullName, value);
            foreach (EnumShape value in table.Enums)
                First(_enums, value.FullName, value);
            foreach (UnionShape union in table.Unions)
                First(_unions, union.FullName, union);
            foreach (ForeignShape foreign in table.Foreign)
                First(_foreign, foreign.FullName, foreign);
        }

        NameForeign();
    }

    public static SchemaShape Build(IEnumerable<TableReading> readings)
    {
        var builder = new SchemaBuilder(readings);
        builder.CheckTableNames();
        builder.CheckTypeNames();
        builder.CheckWithdrawals();
        builder.CheckTableClassMembers();

        // Each round removes something, so the loop ends.
        while (builder.Repair())
        {
        }

        builder.CheckQueries();
        return builder.Result();
    }

    private SchemaShape Result() => new(_tables.ToEquatable(), _values.Values.ToEquatable(), _enums.Values.ToEquatable(), _unions.Values.ToEquatable(), _faults.Distinct().ToEquatable())
    {
        Foreign = _foreign.Values.Where(IsReferredTo).ToEquatable(),
        Rejected = _rejected.Values.ToEquatable(),
        IsDamaged = _damaged || _faults.Count > 0,
        EnumLabelsName = _enumLabels,
    };

    /// <summary>Gives each foreign table a member name, with a number if two table classes have the same name.</summary>
    private void NameForeign()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (ForeignShape foreign in _foreign.Values.ToArray())
        {
            string stem = "Foreign" + foreign.TableClass.Substring(foreign.TableClass.LastIndexOfAny(['.', ':']) + 1), member = stem;
            for (int number = 2; !taken.Add(member); number++)
                member = stem + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            _foreign[foreign.FullName] = foreign with { Member = member };
        }
    }

    private bool IsReferredTo(ForeignShape foreign) => _tables.Select(table => table.Record).Concat(_values.Values)
        .Any(record => record.Properties.Any(property => property.Type.Kind == ValueKind.ForeignReference && property.Type.Target == foreign.FullName));

    private void CheckTableNames()
    {
        var first = new Dictionary<string, RecordShape>(StringComparer.Ordinal);
        foreach (TableShape table in _tables.ToArray())
        {
            if (first.TryGetValue(table.Name, out RecordShape? other))
            {
                Fault(Descriptors.SameTableName, table.Record, null, table.Name, other.Name);
                Refuse(table);

                // The seeds of this name could belong to either table, so they are not read.
                int kept = _tables.FindIndex(one => one.Name == table.Name);
                _tables[kept] = _tables[kept] with { SharesName = true };
            }
            else
            {
                first.Add(table.Name, table.Record);
            }
        }
    }

    /// <summary>Checks that every type name is unique, also ignoring case, as in the names of generated files.</summary>
    private void CheckTypeNames()
    {
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string @namespace = SchemaShape.NamespaceOf(_tables);
        foreach (TableShape table in _tables.ToArray())
            Take(table.Record.Name, $"the record of '{table.Name}'", table.Record.FullName, () => Refuse(table));
        foreach (RecordShape value in _values.Values.ToArray())
            Take(value.Name, $"the value '{value.Name}'", value.FullName, () => Refuse(value));
        foreach (TableShape table in _tables.ToArray())
        {
            Take(table.TableClass, $"the table class of '{table.Name}'", table.Record.FullName, () => Refuse(table));
            Take(table.TableClass + "Data", $"the data of '{table.Name}'", table.Record.FullName, () => Refuse(table));
            Take(table.TableClass + "Names", $"the names of '{table.Name}'", table.Record.FullName, () => Refuse(table));
            Take(table.Query, $"the query of '{table.Name}'", table.Record.FullName, () => Refuse(table));
            foreach (string name in table.DeclaredTypes.Where(name => name != EnumLabels))
                Declared(table.Record.FullName, name, name == table.TableClass ? $"the table class of '{table.Name}'" : name == table.Query ? $"the query of '{table.Name}'" : $"the data or the names of '{table.Name}'", () => Refuse(table));
        }

        foreach (UnionShape union in _unions.Values.ToArray())
        {
            Take(union.TableClass, $"the table class of '{union.Name}'", union.FullName, () => _unions.Remove(union.FullName));
            Take(union.TableClass + "Names", $"the names of '{union.Name}'", union.FullName, () => _unions.Remove(union.FullName));
            foreach (string name in union.DeclaredTypes)
                Declared(union.FullName, name, $"the table class or the names of '{union.Name}'", () => _unions.Remove(union.FullName));
        }

        // If the name of the class of labels is taken, the class gets another name, so that the records that use it are still written.
        TableShape? taken = _tables.FirstOrDefault(table => table.Record.Namespace == @namespace && table.DeclaredTypes.Contains(EnumLabels));
        if (known.TryGetValue(EnumLabels, out string? record) || taken is not null)
        {
            _enumLabels = "Generated" + EnumLabels;
            while (known.ContainsKey(_enumLabels))
                _enumLabels = "Generated" + _enumLabels;
            _faults.Add(new SchemaFault(Descriptors.TakenTypeName, taken?.Record.FullName ?? _owner[EnumLabels], null, EnumLabels, record ?? "a type of this project", "the labels of enumerations"));
        }

        void Take(string name, string what, string owner, Action refuse)
        {
            if (!IsThere(owner))
                return;
            if (known.TryGetValue(name, out string? other))
            {
                _faults.Add(new SchemaFault(Descriptors.TakenTypeName, owner, null, name, other, what));
                refuse();
                return;
            }

            known.Add(name, what);
            _owner[name] = owner;
        }

        void Declared(string owner, string name, string what, Action refuse)
        {
            if (!IsThere(owner))
                return;
            _faults.Add(new SchemaFault(Descriptors.TakenTypeName, owner, null, name, "a type of this project", what));
            refuse();
        }
    }

    private bool IsThere(string fullName) => _values.ContainsKey(fullName) || _unions.ContainsKey(fullName) || TableOf(fullName) is not null;

    private void CheckWithdrawals()
    {
        TableShape? first = _tables.FirstOrDefault(table => table.HoldsWithdrawals);
        for (int i = 0; i < _tables.Count; i++)
        {
            TableShape table = _tables[i];
            if (!table.HoldsWithdrawals || ReferenceEquals(table, first))
                continue;
            Fault(Descriptors.SecondWithdrawals, table.Record, null, table.Record.Name, first!.Record.Name);
            _tables[i] = table with { HoldsWithdrawals = false };
        }
    }

    /// <summary>Finds hand-written members of a table class that the generator writes too.</summary>
    private void CheckTableClassMembers()
    {
        foreach (TableShape table in _tables.ToArray())
        {
            string record = table.Record.FullName;
            var members = new HashSet<string>(StringComparer.Ordinal) { "All", "Count", "_rows" };
            var methods = new HashSet<string>(StringComparer.Ordinal) { "Get(string)", "Find(string)", $"TryGet(string, {record})", "Row(int)" };
            if (table.HoldsWithdrawals)
                methods.Add(ReservedNames.WithdrawalOf + "(string)");
            if (Holds(table.Record, property => property.IsNamed))
                methods.UnionWith(["Named(string)", $"TryNamed(string, {Runtime.NameMatches}<{record}>)"]);
            foreach (PropertyShape property in table.Record.Properties.Where(property => property.IsSorted))
                members.Add(ReservedNames.SortedName(property));

            bool taken = false;
            foreach (string signature in table.WrittenSignatures)
            {
                string name = QueryMembers.NameOf(signature);
                if (!members.Contains(name) && !methods.Contains(signature) && (name != signature || methods.All(method => QueryMembers.NameOf(method) != name)))
                    continue;
                _faults.Add(new SchemaFault(Descriptors.TakenMember, record, SchemaReader.TableClassPlace(signature), name, table.TableClass));
                taken = true;
            }

            if (taken)
                Refuse(table);
        }
    }

    /// <summary>Finds hand-written members of a query that the generator writes too; the table is then written without a query.</summary>
    private void CheckQueries()
    {
        SchemaShape schema = Result();
        for (int i = 0; i < _tables.Count; i++)
        {
            TableShape table = _tables[i];
            if (!table.HasQuery(schema))
                continue;
            foreach (string signature in QueryMembers.Taken(schema, table))
            {
                _faults.Add(new SchemaFault(Descriptors.TakenMember, table.Record.FullName, SchemaReader.QueryPlace(signature), QueryMembers.NameOf(signature), table.Query));
                _tables[i] = table with { LacksQuery = true };
            }
        }
    }

    private bool Repair()
    {
        bool changed = false;
        for (int i = 0; i < _tables.Count; i++)
        {
            RecordShape record = Checked(_tables[i].Record, isTable: true);
            changed |= !ReferenceEquals(record, _tables[i].Record);
            _tables[i] = _tables[i] with { Record = record };
        }

        foreach (RecordShape value in _values.Values.ToArray())
        {
            RecordShape record = Checked(value, isTable: false);
            changed |= !ReferenceEquals(record, value);
            _values[value.FullName] = record;
        }

        // The further checks need a consistent schema.
        for (int i = 0; !changed && i < _tables.Count; i++)
            changed |= RemoveIndexes(_tables[i]) || RemoveDataMembers(_tables[i]) || RemovePaths(i);
        return changed;
    }

    /// <summary>Returns the record without conflicting parts; the same object if there are none.</summary>
    private RecordShape Checked(RecordShape record, bool isTable)
    {
        var properties = new List<PropertyShape>();
        var stubs = record.Stubs.ToList();
        foreach (PropertyShape property in record.Properties)
        {
            if (Fitting(record, property, isTable) is { } fitting)
                properties.Add(fitting);
            else
                stubs.Add(Stub(property));
        }

        SpanShape? span = SpanOf(record);
        bool same = properties.Count == record.Properties.Count && span == record.Span && properties.Zip(record.Properties, ReferenceEquals).All(one => one);
        return same ? record : With(record, properties, stubs, span);
    }

    private static RecordShape With(RecordShape record, IEnumerable<PropertyShape> properties, IEnumerable<StubShape> stubs, SpanShape? span) =>
        new(record.FullName, record.Namespace, record.Name, record.Accessibility, span, properties.ToEquatable()) { Stubs = stubs.ToEquatable(), NamesInterface = record.NamesInterface, HasJsonConverter = record.HasJsonConverter, HasTypeConverter = record.HasTypeConverter, WritesToString = record.WritesToString };

    private static StubShape Stub(PropertyShape property) => new(property.Name, $"public partial {Emission.Names.TypeOf(property)} {Identifiers.Escape(property.Name)} {{ get => default!; }}");

    /// <summary>Returns the property without conflicting parts; null if nothing is left. Parts that depend on something removed elsewhere are removed silently.</summary>
    private PropertyShape? Fitting(RecordShape record, PropertyShape property, bool isTable)
    {
        switch (property.Type.Kind)
        {
            case ValueKind.Value:
                return _values.ContainsKey(property.Type.Target) ? property : null;
            case ValueKind.ForeignReference:
                return Foreign(record, property);
            case ValueKind.UnionReference:
                return _unions.ContainsKey(property.Type.Target) ? Through(record, property, null) : null;
            case ValueKind.Reference when TableOf(property.Type.Target) is { } target:
                if (property.InverseOf is null)
                    return Through(record, property, target.Record);
                return isTable ? Inverse(record, property, target.Record) : Misfit(Descriptors.BadInverse, record, property, "needs the record of a table, not a nested value");
            case ValueKind.Reference:
                return null;
        }

        if (property.DateElse is { } dateElse)
            return DateElse(record, property, dateElse, isTable);
        if (property.Every is not { } every)
            return property;
        if (!isTable)
            return Misfit(Descriptors.BadEvery, record, property, "needs the record of a table, not a nested value");
        PathEnd end = End(record, every.Path);
        if (end.Fault is not null)
            Fault(Descriptors.BadPath, record, property.Name, every.Path, property.Name, end.Fault);
        if (end.Types is not { } types)
            return null;
        if (types.Any(type => type.Kind != ValueKind.Enum))
            return Misfit(Descriptors.BadEvery, record, property, $"needs an enumeration at the end of '{every.Path}'");
        string[] labels = types.SelectMany(type => _enums[type.Target].Labels).Select(label => label.Label).ToArray();
        return labels.Contains(every.Label) ? property : Misfit(
            Descriptors.BadEvery,
            record,
            property,
            $"needs a member of the enumeration at the end of '{every.Path}', and '{Identifiers.Pascal(every.Label)}' is not one{Hints.OrMeant(Identifiers.Pascal(every.Label), labels.Select(Identifiers.Pascal))}");
    }

    private PropertyShape? DateElse(RecordShape record, PropertyShape property, DateElseShape dateElse, bool isTable)
    {
        if (!isTable)
            return Misfit(Descriptors.BadDateElse, record, property, "needs the record of a table, not a nested value");
        if (!record.Properties.Any(other => other.Name == dateElse.Date && other is { Type.Kind: ValueKind.Date, IsList: false, IsDerived: false }))
        {
            if (record.HasStub(dateElse.Date))
                return null;
            IEnumerable<string> dates = record.Properties.Where(other => other is { Type.Kind: ValueKind.Date, IsList: false, IsDerived: false }).Select(other => other.Name);
            return Misfit(Descriptors.BadDateElse, record, property, $"needs a date of the record, and '{dateElse.Date}' is not one{Hints.OrMeant(dateElse.Date, dates)}");
        }

        if (dateElse.Unless is { } unless && !record.Properties.Any(other => other.Name == unless && other is { Type.Kind: ValueKind.Boolean, IsList: false }))
        {
            if (record.HasStub(unless))
                return null;
            IEnumerable<string> booleans = record.Properties.Where(other => other is { Type.Kind: ValueKind.Boolean, IsList: false }).Select(other => other.Name);
            return Misfit(Descriptors.BadDateElse, record, property, $"needs a bool of the record, and '{unless}' is not one{Hints.OrMeant(unless, booleans)}");
        }

        PathEnd end = End(record, dateElse.Path);
        if (end.Fault is not null)
            Fault(Descriptors.BadPath, record, property.Name, dateElse.Path, property.Name, end.Fault);
        if (end.Types is not { } types)
            return null;
        return types.All(type => type.Kind == ValueKind.Date) ? property : Misfit(Descriptors.BadDateElse, record, property, $"needs a date at the end of '{dateElse.Path}'");
    }

    private PropertyShape? Misfit(Descriptor descriptor, RecordShape record, PropertyShape property, string message)
    {
        Fault(descriptor, record, property.Name, property.Name, message);
        return null;
    }

    /// <summary>Checks a reference to a row of another assembly. It can be indexed by the row but not through it: the references of that row are not known here.</summary>
    private PropertyShape? Foreign(RecordShape record, PropertyShape property)
    {
        ForeignShape foreign = _foreign[property.Type.Target];
        if (_tables.FirstOrDefault(table => Emission.Names.TableClass(table) == foreign.TableClass) is { } table)
        {
            Fault(Descriptors.UnreachableTableClass, record, property.Name, record.Name, property.Name, Short(property.Type), foreign.Assembly, foreign.TableClass.Substring("global::".Length));
            return null;
        }

        var kept = new List<IndexShape>();
        foreach (IndexShape index in property.Indexes)
        {
            if (index.Through is { } through)
                Misfit(Descriptors.BadIndex, record, property, $"goes through '{Short(property.Type)}.{through}' of the assembly '{foreign.Assembly}', whose rows are known by key alone: leave out Through");
            else if (index.IsBelow)
                Misfit(Descriptors.BadIndex, record, property, $"asks for rows below those of the assembly '{foreign.Assembly}', which are known by key alone: leave out Below");
            else
                kept.Add(index);
        }

        return kept.Count == property.Indexes.Count ? property : property with { Indexes = kept.ToEquatable() };
    }

    private PropertyShape? Inverse(RecordShape record, PropertyShape property, RecordShape target)
    {
        PropertyShape? reference = target.Properties.FirstOrDefault(other => other.Name == property.InverseOf);
        if (reference is not { Type.Kind: ValueKind.Reference, IsList: false, IsDerived: false } || reference.Type.Target != record.FullName)
        {
            if (target.HasStub(property.InverseOf!))
                return null;
            IEnumerable<string> references = target.Properties.Where(other => other is { Type.Kind: ValueKind.Reference, IsList: false, IsDerived: false } && other.Type.Target == record.FullName).Select(other => other.Name);
            return Misfit(Descriptors.BadInverse, record, property, $"finds no single reference '{target.Name}.{property.InverseOf}' to '{record.Name}'{Hints.OrMeant(property.InverseOf!, references)}");
        }

        if (property.InverseOrder is not { } order || target.Properties.Any(other => other.Name == order && other is { Type.Kind: ValueKind.Integer, IsOptional: false }))
            return property;
        if (!target.HasStub(order))
            Misfit(Descriptors.BadInverse, record, property, $"is ordered by '{target.Name}.{order}', which is not an integer that every row has");
        return property with { InverseOrder = null };
    }

    /// <param name="target">The table; null for a union, whose rows have no properties in common.</param>
    private PropertyShape Through(RecordShape record, PropertyShape property, RecordShape? target)
    {
        var kept = new List<IndexShape>();
        foreach (IndexShape index in property.Indexes)
        {
            if (index.Through is not { } through || (target?.Properties.Any(other => other.Name == through && other is { Type.Kind: ValueKind.Reference, IsList: false, IsDerived: false }) ?? false))
                kept.Add(index);
            else if (target is null || !target.HasStub(through))
                Misfit(Descriptors.BadIndex, record, property, $"goes through '{target?.Name ?? property.Type.CSharpName}.{through}', which is not a single reference");
        }

        return kept.Count == property.Indexes.Count ? property : property with { Indexes = kept.ToEquatable() };
    }

    private SpanShape? SpanOf(RecordShape record)
    {
        if (record.Span is not { } span)
            return null;
        foreach (string end in new[] { span.Start, span.End }.OfType<string>())
        {
            if (record.Properties.Any(property => property.Name == end && property is { Type.Kind: ValueKind.Integer, IsOptional: false }))
                continue;
            IEnumerable<string> integers = record.Properties.Where(property => property is { Type.Kind: ValueKind.Integer, IsOptional: false }).Select(property => property.Name);
            if (!record.HasStub(end))
                Fault(Descriptors.BadSpanProperty, record, null, record.Name, $"needs an integer property '{end}' that every row has{Hints.OrMeant(end, integers)}");
            return null;
        }

        if (span.Within is not { } within)
            return span;
        PropertyShape? reference = record.Properties.FirstOrDefault(property => property.Name == within);
        if (reference is { Type.Kind: ValueKind.Reference, IsOptional: false } && TableOf(reference.Type.Target) is { Record.Span: not null })
            return span;
        if (!record.HasStub(within))
            Fault(Descriptors.BadSpanProperty, record, null, record.Name, $"lies within '{within}', which is not a reference to a row with a span or an extent");
        return span with { Within = null, IsDisjoint = false };
    }

    /// <summary>Checks the names of a table's look-ups, including those of its nested values. Returns true if an index was removed.</summary>
    private bool RemoveIndexes(TableShape table)
    {
        HashSet<string> reserved = ReservedNames.Fixed(table, Holds(table.Record, property => property.IsNamed));
        var targets = new Dictionary<string, TypeShape>(StringComparer.Ordinal);
        foreach ((RecordShape record, PropertyShape property) in Properties(table.Record))
        {
            foreach (IndexShape index in property.Indexes)
            {
                TypeShape target = index.Through is null ? property.Type : TableOf(property.Type.Target)!.Record.Properties.First(other => other.Name == index.Through).Type;
                bool taken = reserved.Contains(index.Name) || table.WrittenSignatures.Contains(index.Name) || table.WrittenSignatures.Contains($"{index.Name}({target.CSharpName})");
                if (taken)
                    Fault(Descriptors.TakenIndexName, record, property.Name, index.Name, table.TableClass);
                else if (targets.TryGetValue(index.Name, out TypeShape? other) && other != target)
                    Fault(Descriptors.SameIndexName, record, property.Name, index.Name, table.TableClass, Short(other), Short(target));
                else
                {
                    targets[index.Name] = target;
                    continue;
                }

                Replace(record, property, property with { Indexes = property.Indexes.Where(one => one != index).ToEquatable() });
                return true;
            }
        }

        return false;
    }

    private static string Short(TypeShape type) => Identifiers.LastOf(type.CSharpName);

    /// <summary>Checks the names of the members of a table's data class. Returns true if a property was removed.</summary>
    private bool RemoveDataMembers(TableShape table)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { table.TableClass + "Data", "RowCount", "Row", "Cells", "Sets", "WordPool", Layout.LayoutBuilder.SourcesOfLine.Name };
        foreach (ForeignShape foreign in _foreign.Values)
            taken.UnionWith([foreign.Member, foreign.KeysColumn, foreign.NumberOf]);
        foreach (PropertyShape property in table.Record.Properties)
        {
            if (DataMembers("", property).All(taken.Add))
                continue;
            Fault(Descriptors.TakenMember, table.Record, property.Name, property.Name, table.TableClass + "Data");
            Replace(table.Record, property, null);
            return true;
        }

        foreach ((RecordShape record, PropertyShape property) in Properties(table.Record))
        {
            foreach (IndexShape index in property.Indexes)
            {
                if (_entered.Add((table.Name, index.Name)) && !new[] { index.Name + "Ends", index.Name + "Rows", "RowsOf" + index.Name, "Holds" + index.Name }.All(taken.Add))
                {
                    Fault(Descriptors.TakenIndexName, record, property.Name, index.Name, table.TableClass + "Data");
                    Replace(record, property, property with { Indexes = property.Indexes.Where(one => one != index).ToEquatable() });
                    _entered.Clear();
                    return true;
                }
            }
        }

        _entered.Clear();
        return false;
    }

    private IEnumerable<string> DataMembers(string prefix, PropertyShape property)
    {
        string path = prefix + property.Name;
        if (property.IsList || property.InverseOf is not null || property.IsSorted || property.IsExcludedByDefault)
            yield return path;
        if (property.IsList)
            yield return path + "Ends";
        if (property.InverseOf is not null)
            yield return path + "Rows";
        if (property is { IsSorted: true, IsNullable: true })
            yield return "Has" + path;
        if (property.IsSorted)
            yield return ReservedNames.SortedName(property);
        if (property.IsSorted)
            yield return ReservedNames.SortedName(property) + "Reach";
        if (property.IsSorted)
            yield return ReservedNames.SortedName(property) + "Ranks";
        if (property.Type.Kind == ValueKind.Reference)
            yield return "NumberOf" + path;
        if (property.Type.Kind != ValueKind.Value)
            yield break;
        yield return path + "Value";
        foreach (string name in _values[property.Type.Target].Properties.SelectMany(inner => DataMembers(path + "_", inner)))
            yield return name;
    }

    /// <summary>Checks the headline and the details of a table. Returns true if one was removed.</summary>
    private bool RemovePaths(int number)
    {
        TableShape table = _tables[number];
        string? headline = table.Headline;
        if (headline is not null && !table.Record.Properties.Any(property => property.Name == headline && property is { Type.Kind: ValueKind.Text, IsList: false }))
        {
            IEnumerable<string> texts = table.Record.Properties.Where(property => property is { Type.Kind: ValueKind.Text, IsList: false }).Select(property => property.Name);
            if (!table.Record.HasStub(headline))
                Fault(Descriptors.BadPath, table.Record, null, headline, table.Record.Name, $"is not a text property of the record{Hints.OrMeant(headline, texts)}");
            headline = null;
        }

        string? members = table.MembersFor;
        if (members is not null && !table.Record.Properties.Any(property => property.Name == members && IsBoolean(property)))
        {
            if (!table.Record.HasStub(members))
                Fault(Descriptors.BadPath, table.Record, null, members, table.Record.Name, $"is not a bool property that the rows of the record give{Hints.OrMeant(members, table.Record.Properties.Where(IsBoolean).Select(property => property.Name))}");
            members = null;
        }

        var details = new List<string>();
        foreach (string path in table.Details)
        {
            PathEnd end = End(table.Record, path);
            if (end.Fault is not null)
                Fault(Descriptors.BadPath, table.Record, null, path, table.Record.Name, end.Fault);
            if (end.Types is not null)
                details.Add(path);
        }

        if (headline == table.Headline && members == table.MembersFor && details.Count == table.Details.Count)
            return false;
        _tables[number] = table with { Headline = headline, MembersFor = members, Details = details.ToEquatable(), Sources = details.Contains(table.Sources!) ? table.Sources : null };
        return true;

        static bool IsBoolean(PropertyShape property) => property is { Type.Kind: ValueKind.Boolean, IsList: false, IsDerived: false };
    }

    /// <summary>The end of a path: types, or an error, or neither if the path leads through a rejected part.</summary>
    private sealed record PathEnd(IReadOnlyList<TypeShape>? Types, string? Fault);

    private PathEnd End(RecordShape start, string path)
    {
        RecordShape[] records = [start];
        string[] steps = path.Split('.');
        for (int i = 0; ; i++)
        {
            string step = steps[i];
            PropertyShape[] found = records.SelectMany(record => record.Properties.Where(property => property.Name == step)).ToArray();
            if (found.Length == 0)
            {
                if (records.Length == 0 || records.Any(record => record.HasStub(step)))
                    return new PathEnd(null, null);
                IEnumerable<string> known = records.SelectMany(record => record.Properties).Where(property => !property.IsDerived).Select(property => property.Name).Distinct();
                return new PathEnd(null, $"is invalid: '{string.Join("', '", records.Select(record => record.Name))}' has no column '{step}'{Hints.OrMeant(step, known)}");
            }

            if (found.Any(property => property.IsDerived && (property.DateElse is null || i < steps.Length - 1)))
                return new PathEnd(null, $"leads through '{step}', which is derived from other rows");
            if (i == steps.Length - 1)
                return found.Any(property => property.Type.Kind == ValueKind.Value) ? new PathEnd(null, $"ends at '{step}', which is a nested value: name one of its properties") : new PathEnd(found.Select(property => property.Type).ToArray(), null);
            if (found.FirstOrDefault(property => property.Type.Kind == ValueKind.ForeignReference) is { } foreign)
                return new PathEnd(null, $"continues after '{step}', whose rows are those of the assembly '{_foreign[foreign.Type.Target].Assembly}' and known by key alone: end at '{step}' to show the key");
            if (found.Any(property => property.Type.Kind is not (ValueKind.Value or ValueKind.Reference or ValueKind.UnionReference)))
                return new PathEnd(null, $"continues after '{step}', which has no properties");
            records = found.SelectMany(property => RecordsOf(property.Type)).Distinct().ToArray();
        }
    }

    private IEnumerable<RecordShape> RecordsOf(TypeShape type) => type.Kind switch
    {
        ValueKind.Value => _values.TryGetValue(type.Target, out RecordShape? value) ? [value] : [],
        ValueKind.Reference => TableOf(type.Target) is { } table ? [table.Record] : [],
        _ => _tables.Where(table => table.Implements.Contains(type.Target)).Select(table => table.Record),
    };

    /// <summary>Returns the properties of a record and of the values nested in it.</summary>
    private IEnumerable<(RecordShape Record, PropertyShape Property)> Properties(RecordShape record) => record.Properties.SelectMany(property => property.Type.Kind == ValueKind.Value
        ? Properties(_values[property.Type.Target])
        : [(record, property)]);

    private bool Holds(RecordShape record, Func<PropertyShape, bool> holds) => record.Properties.Any(property =>
        holds(property) || (property.Type.Kind == ValueKind.Value && _values.TryGetValue(property.Type.Target, out RecordShape? value) && Holds(value, holds)));

    private void Replace(RecordShape record, PropertyShape property, PropertyShape? changed)
    {
        IEnumerable<PropertyShape> properties = record.Properties.Select(other => ReferenceEquals(other, property) ? changed : other).OfType<PropertyShape>();
        RecordShape replaced = With(record, properties, changed is null ? record.Stubs.Append(Stub(property)) : record.Stubs, record.Span);
        if (_values.ContainsKey(record.FullName))
            _values[record.FullName] = replaced;
        int table = _tables.FindIndex(table => table.Record.FullName == record.FullName);
        if (table >= 0)
            _tables[table] = _tables[table] with { Record = replaced };
    }

    private TableShape? TableOf(string record) => _tables.FirstOrDefault(table => table.Record.FullName == record);

    private void Refuse(TableShape table)
    {
        if (!_tables.Remove(table))
            return;
        Refuse(table.Record, table.Name, Runtime.Row, [$"string {Runtime.Row}.Table => \"\";"]);
    }

    private void Refuse(RecordShape value)
    {
        if (_values.Remove(value.FullName))
            Refuse(value, "", Runtime.Record, []);
    }

    private void Refuse(RecordShape record, string table, string implemented, IEnumerable<string> more)
    {
        IEnumerable<string> members = record.Properties.Select(Stub).Concat(record.Stubs).Select(stub => stub.Half).OfType<string>()
            .Concat(more)
            .Append($"void {Runtime.Record}.WriteTo({Runtime.RecordWriter} writer) {{ }}");
        _rejected[record.FullName] = new RejectedShape(record.FullName, record.Namespace, record.Name, table, new[] { $"partial record {Identifiers.Escape(record.Name)} : {implemented}" }.ToEquatable(), members.ToEquatable());
    }

    private void Fault(Descriptor descriptor, RecordShape record, string? property, params string[] arguments) =>
        _faults.Add(new SchemaFault(descriptor, record.FullName, property, arguments));

    private static void First<T>(SortedDictionary<string, T> known, string name, T value)
    {
        if (!known.ContainsKey(name))
            known.Add(name, value);
    }
}
