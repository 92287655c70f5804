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
    private const string DeclaredType = "a type of this project";

    private readonly List<TableShape> _tables = [];
    private readonly SortedDictionary<string, RecordShape> _values = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, EnumShape> _enums = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, UnionShape> _unions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ForeignShape> _foreign = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, RejectedShape> _rejected = new(StringComparer.Ordinal);
    private readonly List<SchemaFault> _faults = [];

    // The owner of each type name.
    private readonly Dictionary<string, string> _owner = new(StringComparer.OrdinalIgnoreCase);
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

        _tables.Sort(CompareByName);
        foreach (TableShape table in _tables)
        {
            foreach (RejectedShape rejected in table.Rejected)
                _rejected[rejected.FullName] = rejected;
            foreach (RecordShape value in table.Values)
                AddFirst(_values, value.FullName, value);
            foreach (EnumShape value in table.Enums)
                AddFirst(_enums, value.FullName, value);
            foreach (UnionShape union in table.Unions)
                AddFirst(_unions, union.FullName, union);
            foreach (ForeignShape foreign in table.Foreign)
                AddFirst(_foreign, foreign.FullName, foreign);
        }

        NameForeignTables();
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

    private SchemaShape Result() => new(
        _tables.ToEquatable(),
        _values.Values.ToEquatable(),
        _enums.Values.ToEquatable(),
        _unions.Values.ToEquatable(),
        _faults.Distinct().ToEquatable())
    {
        Foreign = _foreign.Values.Where(IsReferredTo).ToEquatable(),
        Rejected = _rejected.Values.ToEquatable(),
        IsDamaged = _damaged || _faults.Count > 0,
        EnumLabelsName = _enumLabels,
    };

    /// <summary>Compares tables by their names, then by the names of their records.</summary>
    private static int CompareByName(TableShape one, TableShape other)
    {
        int order = string.CompareOrdinal(one.Name, other.Name);
        return order != 0 ? order : string.CompareOrdinal(one.Record.FullName, other.Record.FullName);
    }

    /// <summary>Gives each foreign table a member name, with a number if two table classes have the same name.</summary>
    private void NameForeignTables()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (ForeignShape foreign in _foreign.Values.ToArray())
        {
            string stem = "Foreign" + foreign.TableClass.Substring(foreign.TableClass.LastIndexOfAny(['.', ':']) + 1);
            string member = stem;
            for (int number = 2; !taken.Add(member); number++)
                member = stem + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            _foreign[foreign.FullName] = foreign with { Member = member };
        }
    }

    private bool IsReferredTo(ForeignShape foreign)
    {
        return _tables.Select(table => table.Record).Concat(_values.Values).SelectMany(record => record.Properties).Any(RefersToIt);

        bool RefersToIt(PropertyShape property) => property.Type.Kind == ValueKind.ForeignReference && property.Type.Target == foreign.FullName;
    }

    private void CheckTableNames()
    {
        var first = new Dictionary<string, RecordShape>(StringComparer.Ordinal);
        foreach (TableShape table in _tables.ToArray())
        {
            if (first.TryGetValue(table.Name, out RecordShape? other))
            {
                Report(Descriptors.SameTableName, table.Record, null, table.Name, other.Name);
                Reject(table);

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
            Take(table.Record.Name, $"the record of '{table.Name}'", table.Record.FullName, () => Reject(table));
        foreach (RecordShape value in _values.Values.ToArray())
            Take(value.Name, $"the value '{value.Name}'", value.FullName, () => Reject(value));
        foreach (TableShape table in _tables.ToArray())
        {
            string owner = table.Record.FullName;
            Take(table.TableClass, $"the table class of '{table.Name}'", owner, () => Reject(table));
            Take(table.TableClass + "Data", $"the data of '{table.Name}'", owner, () => Reject(table));
            Take(table.TableClass + "Names", $"the names of '{table.Name}'", owner, () => Reject(table));
            Take(table.Query, $"the query of '{table.Name}'", owner, () => Reject(table));
            foreach (string name in table.DeclaredTypes.Where(name => name != EnumLabels))
                ReportDeclared(name, UseOf(table, name), owner, () => Reject(table));
        }

        foreach (UnionShape union in _unions.Values.ToArray())
        {
            Take(union.TableClass, $"the table class of '{union.Name}'", union.FullName, () => _unions.Remove(union.FullName));
            Take(union.TableClass + "Names", $"the names of '{union.Name}'", union.FullName, () => _unions.Remove(union.FullName));
            foreach (string name in union.DeclaredTypes)
                ReportDeclared(name, $"the table class or the names of '{union.Name}'", union.FullName, () => _unions.Remove(union.FullName));
        }

        // If the name of the class of labels is taken, the class gets another name, so that the records that use it are still written.
        TableShape? declaring = _tables.FirstOrDefault(table => table.Record.Namespace == @namespace && table.DeclaredTypes.Contains(EnumLabels));
        if (known.TryGetValue(EnumLabels, out string? record) || declaring is not null)
        {
            _enumLabels = "Generated" + EnumLabels;
            while (known.ContainsKey(_enumLabels))
                _enumLabels = "Generated" + _enumLabels;
            string owner = declaring?.Record.FullName ?? _owner[EnumLabels];
            ReportTaken(owner, EnumLabels, record ?? DeclaredType, "the labels of enumerations");
        }

        // Takes a name for a type that the generator writes; rejects the owner if the name is taken.
        void Take(string name, string use, string owner, Action reject)
        {
            if (!IsThere(owner))
                return;
            if (known.TryGetValue(name, out string? other))
            {
                ReportTaken(owner, name, other, use);
                Release(owner);
                reject();
                return;
            }

            known.Add(name, use);
            _owner[name] = owner;
        }

        void ReportDeclared(string name, string use, string owner, Action reject)
        {
            if (!IsThere(owner))
                return;
            ReportTaken(owner, name, DeclaredType, use);
            Release(owner);
            reject();
        }

        // The names of a rejected owner are free for others.
        void Release(string owner)
        {
            foreach (string name in known.Keys.Where(name => _owner[name] == owner).ToArray())
                known.Remove(name);
        }

        void ReportTaken(string owner, string name, string taker, string use) =>
            _faults.Add(new SchemaFault(Descriptors.TakenTypeName, owner, null, name, taker, use));

        static string UseOf(TableShape table, string name) =>
            name == table.TableClass ? $"the table class of '{table.Name}'"
            : name == table.Query ? $"the query of '{table.Name}'"
            : $"the data or the names of '{table.Name}'";
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
            Report(Descriptors.SecondWithdrawals, table.Record, null, table.Record.Name, first!.Record.Name);
            _tables[i] = table with { HoldsWithdrawals = false };
        }
    }

    /// <summary>Finds table classes with the name of a generated member, and hand-written members that the generator writes too.</summary>
    private void CheckTableClassMembers()
    {
        foreach (TableShape table in _tables.ToArray())
        {
            string record = table.Record.FullName;
            var members = new GeneratedMembers(
                new HashSet<string>(StringComparer.Ordinal) { "All", "Count" },
                new HashSet<string>(StringComparer.Ordinal) { "Get(string)", "Find(string)", $"TryGet(string, {record})", "Row(int)" });
            if (table.HoldsWithdrawals)
                members.Methods.Add(ReservedNames.WithdrawalOf + "(string)");
            if (HoldsAny(table.Record, property => property.IsNamed))
                members.Methods.UnionWith(["Named(string)", $"TryNamed(string, {Runtime.NameMatches}<{record}>)"]);
            foreach (PropertyShape property in table.Record.Properties.Where(property => property.IsSorted))
                members.Names.Add(ReservedNames.SortedName(property));

            string[] clashing = table.WrittenSignatures.Where(members.Conflict).ToArray();
            foreach (string signature in clashing)
                ReportTakenMember(record, SchemaReader.TableClassPlace(signature), signature, table.TableClass);
            bool isNamedAsMember = NamesInTableClass(table).Contains(table.TableClass);
            if (isNamedAsMember)
                Report(Descriptors.TakenMember, table.Record, null, table.TableClass, table.TableClass);
            if (clashing.Length > 0 || isNamedAsMember)
                Reject(table);
        }
    }

    /// <summary>Returns the names of a table class's members, without those of rows and look-ups.</summary>
    private HashSet<string> NamesInTableClass(TableShape table)
    {
        HashSet<string> names = ReservedNames.Fixed(table, HoldsAny(table.Record, property => property.IsNamed));
        if (HoldsAny(table.Record, property => property.IsSorted || property.Indexes.Count > 0))
            names.UnionWith(QueryMembers.FixedSteps(table.Record, HoldsAny(table.Record, property => property.Indexes.Any(index => index.IsBelow))).Append("Query"));
        return names;
    }

    private void ReportTakenMember(string record, string place, string signature, string type) =>
        _faults.Add(new SchemaFault(Descriptors.TakenMember, record, place, GeneratedMembers.NameOf(signature), type));

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
                ReportTakenMember(table.Record.FullName, SchemaReader.QueryPlace(signature), signature, table.Query);
                _tables[i] = table with { LacksQuery = true };
            }
        }
    }

    /// <summary>Removes conflicting parts of the records and tables. Returns true if there were any.</summary>
    private bool Repair()
    {
        bool changed = false;
        for (int i = 0; i < _tables.Count; i++)
        {
            RecordShape record = CopyWithoutConflicts(_tables[i].Record, isTable: true);
            changed |= !ReferenceEquals(record, _tables[i].Record);
            _tables[i] = _tables[i] with { Record = record };
        }

        foreach (RecordShape value in _values.Values.ToArray())
        {
            RecordShape record = CopyWithoutConflicts(value, isTable: false);
            changed |= !ReferenceEquals(record, value);
            _values[value.FullName] = record;
        }

        // The further checks need a consistent schema.
        for (int i = 0; !changed && i < _tables.Count; i++)
            changed |= RemoveIndexes(_tables[i]) || RemoveDataMembers(_tables[i]) || RemovePaths(i);
        return changed;
    }

    /// <summary>Returns a copy of the record without conflicting parts; the same object if there are none.</summary>
    private RecordShape CopyWithoutConflicts(RecordShape record, bool isTable)
    {
        var properties = new List<PropertyShape>();
        var stubs = record.Stubs.ToList();
        foreach (PropertyShape property in record.Properties)
        {
            if (CopyWithoutConflicts(record, property, isTable) is { } copy)
                properties.Add(copy);
            else
                stubs.Add(Stub(property));
        }

        SpanShape? span = CopySpanWithoutConflicts(record);
        bool areSame = properties.Count == record.Properties.Count && properties.Zip(record.Properties, ReferenceEquals).All(isSame => isSame);
        return areSame && span == record.Span ? record : CopyWith(record, properties, stubs, span);
    }

    private static RecordShape CopyWith(RecordShape record, IEnumerable<PropertyShape> properties, IEnumerable<StubShape> stubs, SpanShape? span) =>
        new(record.FullName, record.Namespace, record.Name, record.Accessibility, span, properties.ToEquatable())
        {
            Stubs = stubs.ToEquatable(),
            NamesInterface = record.NamesInterface,
            HasJsonConverter = record.HasJsonConverter,
            HasTypeConverter = record.HasTypeConverter,
            WritesToString = record.WritesToString,
        };

    private static PropertyShape CopyWith(PropertyShape property, List<IndexShape> indexes) =>
        indexes.Count == property.Indexes.Count ? property : property with { Indexes = indexes.ToEquatable() };

    private static PropertyShape CopyWithout(PropertyShape property, IndexShape index) =>
        property with { Indexes = property.Indexes.Where(one => one != index).ToEquatable() };

    private static StubShape Stub(PropertyShape property)
    {
        string type = Emission.Names.TypeOf(property), name = Identifiers.Escape(property.Name);
        return new StubShape(property.Name, $"public partial {type} {name} {{ get => default!; }}");
    }

    /// <summary>
    /// Returns a copy of the property without conflicting parts: the same object if there are none, null if nothing is left. Removes parts that depend on something removed elsewhere without a report.
    /// </summary>
    private PropertyShape? CopyWithoutConflicts(RecordShape record, PropertyShape property, bool isTable)
    {
        switch (property.Type.Kind)
        {
            case ValueKind.Value:
                return _values.ContainsKey(property.Type.Target) ? property : null;
            case ValueKind.ForeignReference:
                return CopyForeignReferenceWithoutConflicts(record, property);
            case ValueKind.UnionReference:
                return _unions.ContainsKey(property.Type.Target) ? CopyWithReachableIndexes(record, property, null) : null;
            case ValueKind.Reference when TableOf(property.Type.Target) is { } target:
                if (property.InverseOf is null)
                    return CopyWithReachableIndexes(record, property, target.Record);
                return isTable ? CopyInverseWithoutConflicts(record, property, target.Record) : RejectNested(Descriptors.BadInverse, record, property);
            case ValueKind.Reference:
                return null;
        }

        if (property.DateElse is { } dateElse)
            return isTable ? KeepIfValid(record, property, dateElse) : RejectNested(Descriptors.BadDateElse, record, property);
        if (property.Every is { } every)
            return isTable ? KeepIfValid(record, property, every) : RejectNested(Descriptors.BadEvery, record, property);
        return property;
    }

    /// <summary>Returns the property if the path of its <c>[Every]</c> ends at an enumeration that has the label; otherwise, null.</summary>
    private PropertyShape? KeepIfValid(RecordShape record, PropertyShape property, EveryShape every)
    {
        if (EndOf(record, property.Name, property.Name, every.Path) is not { } types)
            return null;
        if (types.Any(type => type.Kind != ValueKind.Enum))
            return Reject(Descriptors.BadEvery, record, property, $"needs an enumeration at the end of '{every.Path}'");
        string[] labels = types.SelectMany(type => _enums[type.Target].Labels).Select(label => label.Label).ToArray();
        if (labels.Contains(every.Label))
            return property;
        string member = Identifiers.Pascal(every.Label), hint = Hints.OrMeant(member, labels.Select(Identifiers.Pascal));
        return Reject(Descriptors.BadEvery, record, property, $"needs a member of the enumeration at the end of '{every.Path}', and '{member}' is not one{hint}");
    }

    /// <summary>Returns the property if its <c>[DateElse]</c> names a date and a bool of the record and a path that ends at a date; otherwise, null.</summary>
    private PropertyShape? KeepIfValid(RecordShape record, PropertyShape property, DateElseShape dateElse)
    {
        if (!Has(record, dateElse.Date, IsSingleDate))
        {
            if (record.HasStub(dateElse.Date))
                return null;
            string hint = OrMeant(dateElse.Date, record, IsSingleDate);
            return Reject(Descriptors.BadDateElse, record, property, $"needs a date of the record, and '{dateElse.Date}' is not one{hint}");
        }

        if (dateElse.Unless is { } unless && !Has(record, unless, IsSingleBoolean))
        {
            if (record.HasStub(unless))
                return null;
            string hint = OrMeant(unless, record, IsSingleBoolean);
            return Reject(Descriptors.BadDateElse, record, property, $"needs a bool of the record, and '{unless}' is not one{hint}");
        }

        if (EndOf(record, property.Name, property.Name, dateElse.Path) is not { } types)
            return null;
        if (types.All(type => type.Kind == ValueKind.Date))
            return property;
        return Reject(Descriptors.BadDateElse, record, property, $"needs a date at the end of '{dateElse.Path}'");
    }

    /// <summary>Reports a conflict of a property. Returns null, so that the property is removed.</summary>
    private PropertyShape? Reject(Descriptor descriptor, RecordShape record, PropertyShape property, string message)
    {
        Report(descriptor, record, property.Name, property.Name, message);
        return null;
    }

    private PropertyShape? RejectNested(Descriptor descriptor, RecordShape record, PropertyShape property) =>
        Reject(descriptor, record, property, "needs the record of a table, not a nested value");

    /// <summary>
    /// Returns a copy of a reference to a row of another assembly without invalid indexes; null if the table class of that assembly is unreachable. Such a reference can be indexed by the
    /// row but not through it, because the references of that row are not known here.
    /// </summary>
    private PropertyShape? CopyForeignReferenceWithoutConflicts(RecordShape record, PropertyShape property)
    {
        ForeignShape foreign = _foreign[property.Type.Target];
        string type = Short(property.Type);
        if (_tables.Any(table => Emission.Names.TableClass(table) == foreign.TableClass))
        {
            string tableClass = foreign.TableClass.Substring("global::".Length);
            Report(Descriptors.UnreachableTableClass, record, property.Name, record.Name, property.Name, type, foreign.Assembly, tableClass);
            return null;
        }

        var kept = new List<IndexShape>();
        foreach (IndexShape index in property.Indexes)
        {
            string? fault = null;
            if (index.Through is { } through)
                fault = $"goes through '{type}.{through}' of the assembly '{foreign.Assembly}', whose rows are known by key alone: leave out Through";
            else if (index.IsBelow)
                fault = $"asks for rows below those of the assembly '{foreign.Assembly}', which are known by key alone: leave out Below";
            if (fault is null)
                kept.Add(index);
            else
                Report(Descriptors.BadIndex, record, property.Name, property.Name, fault);
        }

        return CopyWith(property, kept);
    }

    /// <summary>Returns a copy of an inverse reference without an invalid order; null if the other record has no such reference.</summary>
    private PropertyShape? CopyInverseWithoutConflicts(RecordShape record, PropertyShape property, RecordShape target)
    {
        string inverse = property.InverseOf!;
        if (!Has(target, inverse, RefersToRecord))
        {
            if (target.HasStub(inverse))
                return null;
            string hint = OrMeant(inverse, target, RefersToRecord);
            return Reject(Descriptors.BadInverse, record, property, $"finds no single reference '{target.Name}.{inverse}' to '{record.Name}'{hint}");
        }

        if (property.InverseOrder is not { } order || Has(target, order, IsRequiredInteger))
            return property;
        if (!target.HasStub(order))
            Report(Descriptors.BadInverse, record, property.Name, property.Name, $"is ordered by '{target.Name}.{order}', which is not an integer that every row has");
        return property with { InverseOrder = null };

        bool RefersToRecord(PropertyShape other) => IsSingleReference(other) && other.Type.Target == record.FullName;
    }

    /// <summary>Returns a copy of a reference without the indexes that go through something other than a single reference of the target.</summary>
    /// <param name="record">The record that has the reference.</param>
    /// <param name="property">The reference.</param>
    /// <param name="target">The record of the table; null for a union, whose rows have no properties in common.</param>
    private PropertyShape CopyWithReachableIndexes(RecordShape record, PropertyShape property, RecordShape? target)
    {
        var kept = new List<IndexShape>();
        foreach (IndexShape index in property.Indexes)
        {
            if (index.Through is not { } through || (target is not null && Has(target, through, IsSingleReference)))
            {
                kept.Add(index);
            }
            else if (target is null || !target.HasStub(through))
            {
                string type = target?.Name ?? property.Type.CSharpName;
                Report(Descriptors.BadIndex, record, property.Name, property.Name, $"goes through '{type}.{through}', which is not a single reference");
            }
        }

        return CopyWith(property, kept);
    }

    /// <summary>Returns a copy of the span of a record without an invalid enclosing span; null if the record has no span, or one without valid ends.</summary>
    private SpanShape? CopySpanWithoutConflicts(RecordShape record)
    {
        if (record.Span is not { } span)
            return null;
        foreach (string end in new[] { span.Start, span.End }.OfType<string>().Where(end => !Has(record, end, IsRequiredInteger)))
        {
            string hint = OrMeant(end, record, IsRequiredInteger);
            if (!record.HasStub(end))
                Report(Descriptors.BadSpanProperty, record, null, record.Name, $"needs an integer property '{end}' that every row has{hint}");
            return null;
        }

        if (span.Within is not { } within || Has(record, within, RefersToSpan))
            return span;
        if (!record.HasStub(within) && !Has(record, within, RefersToRejected))
            Report(Descriptors.BadSpanProperty, record, null, record.Name, $"lies within '{within}', which is not a reference to a row with a span or an extent");
        return span with { Within = null, IsDisjoint = false };

        bool RefersToSpan(PropertyShape property) =>
            property is { Type.Kind: ValueKind.Reference, IsOptional: false } && TableOf(property.Type.Target) is { Record.Span: not null };

        bool RefersToRejected(PropertyShape property) => property.Type.Kind == ValueKind.Reference && TableOf(property.Type.Target) is null;
    }

    private static bool IsSingleReference(PropertyShape property) => property is { Type.Kind: ValueKind.Reference, IsList: false, IsDerived: false };

    private static bool IsSingleDate(PropertyShape property) => property is { Type.Kind: ValueKind.Date, IsList: false, IsDerived: false };

    private static bool IsSingleText(PropertyShape property) => property is { Type.Kind: ValueKind.Text, IsList: false };

    private static bool IsSingleBoolean(PropertyShape property) => property is { Type.Kind: ValueKind.Boolean, IsList: false };

    private static bool IsRequiredInteger(PropertyShape property) => property is { Type.Kind: ValueKind.Integer, IsOptional: false };

    /// <summary>Returns true if a record has a property of a name that fulfils a condition.</summary>
    private static bool Has(RecordShape record, string name, Func<PropertyShape, bool> condition) =>
        record.Properties.Any(property => property.Name == name && condition(property));

    /// <summary>Returns a hint at the closest name among the properties that fulfil a condition; empty if none is close.</summary>
    private static string OrMeant(string name, RecordShape record, Func<PropertyShape, bool> condition) =>
        Hints.OrMeant(name, record.Properties.Where(condition).Select(property => property.Name));

    /// <summary>Checks the names of a table's look-ups and their steps, including those of its nested values. Returns true if an index was removed.</summary>
    private bool RemoveIndexes(TableShape table)
    {
        if (!HoldsAny(table.Record, static property => property.Indexes.Count > 0))
            return false;
        HashSet<string> reserved = NamesInTableClass(table);
        reserved.UnionWith(ReservedNames.TypesOf(table));
        GeneratedMembers members = QueryMembers.Other(Result(), table);
        var targets = new Dictionary<string, TypeShape>(StringComparer.Ordinal);
        var steps = new Dictionary<(string Step, TypeShape Target), string>();
        foreach ((RecordShape record, PropertyShape property) in Properties(table.Record))
        {
            foreach (IndexShape index in property.Indexes)
            {
                TypeShape target = TargetOf(index, property);
                string step = $"{index.Step}({target.CSharpName}";
                bool isTaken = reserved.Contains(index.Name)
                    || table.WrittenSignatures.Contains(index.Name)
                    || table.WrittenSignatures.Contains($"{index.Name}({target.CSharpName})");
                if (isTaken)
                {
                    Report(Descriptors.TakenIndexName, record, property.Name, index.Name, table.TableClass);
                }
                else if (targets.TryGetValue(index.Name, out TypeShape? other) && other != target)
                {
                    Report(Descriptors.SameIndexName, record, property.Name, index.Name, table.TableClass, Short(other), Short(target));
                }
                else if (reserved.Contains(index.Step))
                {
                    Report(Descriptors.TakenIndexName, record, property.Name, index.Step, table.TableClass);
                }
                else if (members.Conflict(step + ")") || members.Conflict(step + "[])") || (steps.TryGetValue((index.Step, target), out string? sharing) && sharing != index.Name))
                {
                    Report(Descriptors.TakenIndexName, record, property.Name, index.Step, table.Query);
                }
                else
                {
                    targets[index.Name] = target;
                    steps[(index.Step, target)] = index.Name;
                    continue;
                }

                Replace(record, property, CopyWithout(property, index));
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the type of the rows by which an index finds.</summary>
    private TypeShape TargetOf(IndexShape index, PropertyShape property) =>
        index.Through is null ? property.Type : TableOf(property.Type.Target)!.Record.Properties.First(other => other.Name == index.Through).Type;

    private static string Short(TypeShape type) => Identifiers.LastOf(type.CSharpName);

    /// <summary>Checks the names of a table's columns and of the members of its data class. Returns true if a property or an index was removed.</summary>
    private bool RemoveDataMembers(TableShape table)
    {
        var members = new HashSet<string>(StringComparer.Ordinal)
        {
            table.TableClass + "Data", "RowCount", "Row", "_rows", "Cells", "Sets", "WordPool", Layout.LayoutBuilder.SourcesOfLine.Name,
        };
        var columns = new HashSet<string>(StringComparer.Ordinal);
        foreach (ForeignShape foreign in _foreign.Values)
            members.UnionWith([foreign.Member, foreign.KeysColumn, foreign.NumberOf]);
        foreach (PropertyShape property in table.Record.Properties)
        {
            if (Columns("", property).All(columns.Add) && DataMembers("", property).All(members.Add))
                continue;
            Report(Descriptors.TakenMember, table.Record, property.Name, property.Name, table.TableClass + "Data");
            Replace(table.Record, property, null);
            return true;
        }

        var indexes = new HashSet<string>(StringComparer.Ordinal);
        foreach ((RecordShape record, PropertyShape property) in Properties(table.Record))
        {
            foreach (IndexShape index in property.Indexes)
            {
                string[] ofIndex = [index.Name + "Ends", index.Name + "Rows", "RowsOf" + index.Name, "Holds" + index.Name];
                if (indexes.Add(index.Name) && !ofIndex.All(members.Add))
                {
                    Report(Descriptors.TakenIndexName, record, property.Name, index.Name, table.TableClass + "Data");
                    Replace(record, property, CopyWithout(property, index));
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Returns the names of the columns of a property and of the values nested in it.</summary>
    private IEnumerable<string> Columns(string prefix, PropertyShape property)
    {
        string path = prefix + property.Name;
        IEnumerable<string> own = property.IsList ? [path, path + "Ends"] : [path];
        return property.Type.Kind == ValueKind.Value ? own.Concat(_values[property.Type.Target].Properties.SelectMany(inner => Columns(path + "_", inner))) : own;
    }

    /// <summary>Returns the names of the members that read a property and the values nested in it.</summary>
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
        {
            string sorted = ReservedNames.SortedName(property);
            foreach (string suffix in new[] { "", "Reach", "Ranks", "Defaults" })
                yield return sorted + suffix;
        }

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
        RecordShape record = table.Record;
        string? headline = table.Headline;
        if (headline is not null && !Has(record, headline, IsSingleText))
        {
            string hint = OrMeant(headline, record, IsSingleText);
            if (!record.HasStub(headline))
                Report(Descriptors.BadPath, record, null, headline, record.Name, $"is not a text property of the record{hint}");
            headline = null;
        }

        string? members = table.MembersFor;
        if (members is not null && !Has(record, members, IsGivenBoolean))
        {
            string hint = OrMeant(members, record, IsGivenBoolean);
            if (!record.HasStub(members))
                Report(Descriptors.BadPath, record, null, members, record.Name, $"is not a bool property that the rows of the record give{hint}");
            members = null;
        }

        string[] details = table.Details.Where(path => EndOf(record, null, record.Name, path) is not null).ToArray();
        if (headline == table.Headline && members == table.MembersFor && details.Length == table.Details.Count)
            return false;
        _tables[number] = table with
        {
            Headline = headline,
            MembersFor = members,
            Details = details.ToEquatable(),
            Sources = details.Contains(table.Sources!) ? table.Sources : null,
        };
        return true;

        static bool IsGivenBoolean(PropertyShape property) => IsSingleBoolean(property) && !property.IsDerived;
    }

    /// <summary>Returns the types at the end of a path; null if it has none. Reports an invalid path.</summary>
    /// <param name="record">The record at which the path starts.</param>
    /// <param name="property">The property that gives the path; null if the table gives it.</param>
    /// <param name="owner">The name of that property or table in the report.</param>
    /// <param name="path">The path.</param>
    private IReadOnlyList<TypeShape>? EndOf(RecordShape record, string? property, string owner, string path)
    {
        PathEnd end = Follow(record, path);
        if (end.Fault is not null)
            Report(Descriptors.BadPath, record, property, path, owner, end.Fault);
        return end.Types;
    }

    /// <summary>The end of a path: types, or an error, or neither if the path leads through a rejected part.</summary>
    private sealed record PathEnd(IReadOnlyList<TypeShape>? Types, string? Fault);

    private PathEnd Follow(RecordShape start, string path)
    {
        RecordShape[] records = [start];
        string[] steps = path.Split('.');
        for (int i = 0; ; i++)
        {
            string step = steps[i];
            PropertyShape[] found = records.SelectMany(record => record.Properties.Where(property => property.Name == step)).ToArray();
            if (found.Length == 0)
                return EndAtUnknown(step, records);
            bool isLast = i == steps.Length - 1;
            if (found.Any(property => property.IsDerived && (property.DateElse is null || !isLast)))
                return new PathEnd(null, $"leads through '{step}', which is derived from other rows");
            if (isLast && found.Any(property => property.Type.Kind == ValueKind.Value))
                return new PathEnd(null, $"ends at '{step}', which is a nested value: name one of its properties");
            if (isLast)
                return new PathEnd(found.Select(property => property.Type).ToArray(), null);
            if (found.FirstOrDefault(property => property.Type.Kind == ValueKind.ForeignReference) is { } foreign)
            {
                string assembly = _foreign[foreign.Type.Target].Assembly;
                return new PathEnd(null, $"continues after '{step}', whose rows are those of the assembly '{assembly}' and known by key alone: end at '{step}' to show the key");
            }

            if (found.Any(property => property.Type.Kind is not (ValueKind.Value or ValueKind.Reference or ValueKind.UnionReference)))
                return new PathEnd(null, $"continues after '{step}', which has no properties");
            records = found.SelectMany(property => RecordsOf(property.Type)).Distinct().ToArray();
        }
    }

    /// <summary>Returns the end of a path at a step that is not a property of the records that the path has reached.</summary>
    private static PathEnd EndAtUnknown(string step, RecordShape[] records)
    {
        if (records.Length == 0 || records.Any(record => record.HasStub(step)))
            return new PathEnd(null, null);
        string names = string.Join(" and ", records.Select(record => $"'{record.Name}'")), have = records.Length == 1 ? "has" : "have";
        IEnumerable<string> known = records.SelectMany(record => record.Properties).Where(property => !property.IsDerived).Select(property => property.Name).Distinct();
        return new PathEnd(null, $"is invalid: {names} {have} no column '{step}'{Hints.OrMeant(step, known)}");
    }

    private IEnumerable<RecordShape> RecordsOf(TypeShape type) => type.Kind switch
    {
        ValueKind.Value => _values.TryGetValue(type.Target, out RecordShape? value) ? [value] : [],
        ValueKind.Reference => TableOf(type.Target) is { } table ? [table.Record] : [],
        _ => _tables.Where(table => table.Implements.Contains(type.Target)).Select(table => table.Record),
    };

    /// <summary>Returns the properties of a record and of the values nested in it.</summary>
    private IEnumerable<(RecordShape Record, PropertyShape Property)> Properties(RecordShape record) =>
        record.Properties.SelectMany(property => property.Type.Kind == ValueKind.Value ? Properties(_values[property.Type.Target]) : [(record, property)]);

    /// <summary>Returns true if a property of a record, or of a value nested in it, fulfils a condition.</summary>
    private bool HoldsAny(RecordShape record, Func<PropertyShape, bool> condition)
    {
        return record.Properties.Any(property => condition(property) || IsInNestedValue(property));

        bool IsInNestedValue(PropertyShape property) =>
            property.Type.Kind == ValueKind.Value && _values.TryGetValue(property.Type.Target, out RecordShape? value) && HoldsAny(value, condition);
    }

    /// <summary>Replaces a property in the schema. If the new property is null, the property is removed and a stub is written in its place.</summary>
    private void Replace(RecordShape record, PropertyShape property, PropertyShape? changed)
    {
        IEnumerable<PropertyShape> properties = record.Properties.Select(other => ReferenceEquals(other, property) ? changed : other).OfType<PropertyShape>();
        IEnumerable<StubShape> stubs = changed is null ? record.Stubs.Append(Stub(property)) : record.Stubs;
        RecordShape replaced = CopyWith(record, properties, stubs, record.Span);
        if (_values.ContainsKey(record.FullName))
            _values[record.FullName] = replaced;
        int table = _tables.FindIndex(table => table.Record.FullName == record.FullName);
        if (table >= 0)
            _tables[table] = _tables[table] with { Record = replaced };
    }

    private TableShape? TableOf(string record) => _tables.FirstOrDefault(table => table.Record.FullName == record);

    private void Reject(TableShape table)
    {
        if (!_tables.Remove(table))
            return;
        AddRejected(table.Record, table.Name, Runtime.Row, [$"string {Runtime.Row}.Table => \"\";"]);
    }

    private void Reject(RecordShape value)
    {
        if (_values.Remove(value.FullName))
            AddRejected(value, "", Runtime.Record, []);
    }

    /// <summary>Adds the members with which a rejected record compiles.</summary>
    private void AddRejected(RecordShape record, string table, string implemented, IEnumerable<string> more)
    {
        IEnumerable<string> members = record.Properties.Select(Stub).Concat(record.Stubs).Select(stub => stub.Half).OfType<string>()
            .Concat(more)
            .Append($"void {Runtime.Record}.WriteTo({Runtime.RecordWriter} writer) {{ }}");
        string[] declarations = [$"partial record {Identifiers.Escape(record.Name)} : {implemented}"];
        _rejected[record.FullName] = new RejectedShape(record.FullName, record.Namespace, record.Name, table, declarations.ToEquatable(), members.ToEquatable());
    }

    private void Report(Descriptor descriptor, RecordShape record, string? property, params string[] arguments) =>
        _faults.Add(new SchemaFault(descriptor, record.FullName, property, arguments));

    private static void AddFirst<T>(SortedDictionary<string, T> known, string name, T value)
    {
        if (!known.ContainsKey(name))
            known.Add(name, value);
    }
}
