using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Reading;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Binding;

/// <summary>Binds the nodes of one seed file to the types that the records declare, and reports everything that does not fit.</summary>
internal sealed class Binder
{
    /// <summary>The maximum number of comparisons of unknown names in one file with known names. Exceeds the number of errors that are reported.</summary>
    private const int MaxComparisons = 20_000;

    private readonly SchemaShape _schema;
    private readonly SeedFile _file;
    private readonly ProblemList _problems = new();
    private readonly Hints _hints = new(MaxComparisons);
    private readonly List<BoundRow> _rows = [];
    private readonly List<BoundRow> _keyless = [];
    private readonly List<string> _unreadKeys = [];

    // The texts that are dates. Each is parsed and stored once, because dates repeat.
    private readonly Dictionary<string, string> _dates = new(System.StringComparer.Ordinal);

    private Binder(SchemaShape schema, SeedFile file)
    {
        _schema = schema;
        _file = file;
    }

    public static BoundFile Bind(SeedFile file, SchemaShape schema)
    {
        var binder = new Binder(schema, file);
        int table = schema.TableNamed(file.Table);
        if (file.Root is not { } root)
            return binder.Result(table, isWhole: false);

        // Rejected tables and properties count as known: their seeds are not at fault.
        if (table < 0 && schema.IsDamaged)
            return binder.Result(table, isWhole: true);
        if (table >= 0 && schema.Tables[table].SharesName)
            return binder.Result(table, isWhole: false);
        if (table < 0)
        {
            binder.Problem(Descriptors.SeedsWithoutTable, root.Token, file.Table, binder._hints.DidYouMean(schema.Namespace, file.Table, [.. schema.Tables.Select(shape => shape.Name)]));
            return binder.Result(table, isWhole: true);
        }

        if (root.Kind != NodeKind.Array)
        {
            binder.Problem(Descriptors.WrongType, root.Token, "a list of rows", root.Described);
            return binder.Result(table, isWhole: false);
        }

        RecordShape record = schema.Tables[table].Record;
        if (file.Columns is { } columns)
            binder.Columns(columns, record);
        int key = record.IndexOfKey;
        bool whole = true;
        binder._rows.Capacity = root.Items.Count;
        foreach (SeedNode node in root.Items)
            whole &= binder.Row(node, record, key);
        return binder.Result(table, whole);
    }

    private BoundFile Result(int table, bool isWhole) => new(
        _file.File,
        table,
        isWhole,
        _rows.ToEquatable(),
        _keyless.ToEquatable(),
        _unreadKeys.ToEquatable(),
        _file.Problems.Concat(_problems.Stored).ToEquatable(),
        _file.OmittedCount + _problems.OmittedCount);

    /// <summary>Checks the header of a CSV file, so that an error of a column is reported once and not once a row.</summary>
    private void Columns(SeedNode columns, RecordShape record)
    {
        var given = new HashSet<string>();
        foreach (SeedMember column in columns.Members.Where(column => column.Value.Kind != NodeKind.Unreadable))
        {
            int index = IndexOf(column.Name, record);
            if (index < 0)
                Unknown(column, record);
            else if (!given.Add(column.Name))
                Problem(Descriptors.DuplicateProperty, column.Token, column.Name);
            else if (!FitsCell(record.Properties[index]))
                Problem(Descriptors.NoCell, column.Token, column.Name, record.Properties[index].IsList ? "a list" : Expected(record.Properties[index].Type));
        }

        foreach (PropertyShape property in record.Properties)
        {
            if (!property.IsOptional && !given.Contains(property.JsonName) && !columns.IsDamaged)
                Problem(Descriptors.MissingProperty, columns.Members[0].Token, record.Name, property.JsonName, Expected(property.Type));
        }
    }

    /// <summary>Returns true if one cell, a single plain value, can hold the property.</summary>
    private static bool FitsCell(PropertyShape property) => !property.IsList && property.Type.Kind != ValueKind.Value;

    /// <summary>Binds a row. Returns true if its key is known, well-formed or not.</summary>
    private bool Row(in SeedNode node, RecordShape record, int key)
    {
        BoundValue value = Members(node, record);
        if (value.Kind == BoundKind.Absent)
        {
            if (!Identifiers.IsKey(node.Text) || node.Kind != NodeKind.Unreadable)
                return false;
            _unreadKeys.Add(node.Text);
            return true;
        }

        BoundValue keyValue = value.Items[key];
        bool isText = keyValue.Kind == BoundKind.Text;
        if (isText && Identifiers.IsKey(keyValue.Text))
        {
            _rows.Add(new BoundRow(keyValue.Text, keyValue.Token, value.Items));
            return true;
        }

        if (isText)
            Problem(Descriptors.MalformedKey, keyValue.Token, keyValue.Text);
        _keyless.Add(new BoundRow(isText ? keyValue.Text : "", isText ? keyValue.Token : value.Token, value.Items));
        return false;
    }

    private static int IndexOf(string jsonName, RecordShape record)
    {
        for (int i = 0; i < record.Properties.Count; i++)
        {
            if (record.Properties[i].JsonName == jsonName && !record.Properties[i].IsDerived)
                return i;
        }

        return -1;
    }

    private void Unknown(SeedMember member, RecordShape record) => Problem(
        Descriptors.UnknownProperty,
        member.Token,
        record.Name,
        member.Name,
        _hints.DidYouMean(record.FullName, member.Name, [.. record.Properties.Where(property => !property.IsDerived).Select(property => property.JsonName)]));

    private BoundValue Members(in SeedNode node, RecordShape record)
    {
        if (node.Kind == NodeKind.Unreadable)
            return BoundValue.Rejected;
        if (node.Kind != NodeKind.Object)
        {
            Problem(Descriptors.WrongType, node.Token, $"a row of '{record.Name}' as an object", node.Described);
            return BoundValue.Rejected;
        }

        var values = new BoundValue[record.Properties.Count];
        var given = new bool[values.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = node.IsDamaged ? BoundValue.Rejected : BoundValue.Absent;
        foreach (SeedMember member in node.Members)
        {
            int index = IndexOf(member.Name, record);
            if (_file.Columns is not null)
            {
                Cell(member.Value, index, record, values, given);
            }
            else if (index < 0 && record.Stubs.Any(stub => PropertyShape.JsonNameOf(stub.Name) == member.Name))
            {
                // A rejected property counts as known.
            }
            else if (index < 0)
            {
                Unknown(member, record);
            }
            else if (given[index])
            {
                Problem(Descriptors.DuplicateProperty, member.Token, member.Name);
                Value(member.Value, record.Properties[index]);
            }
            else
            {
                given[index] = true;
                values[index] = Value(member.Value, record.Properties[index]);
            }
        }

        for (int i = 0; i < values.Length; i++)
        {
            PropertyShape property = record.Properties[i];
            if (!given[i] && !property.IsOptional && _file.Columns is null && !node.IsDamaged)
                Problem(Descriptors.MissingProperty, node.Token, record.Name, property.JsonName, Expected(property.Type));
        }

        return BoundValue.OfItems(BoundKind.Value, values, node.Token);
    }

    /// <summary>Binds a cell of a CSV file. Errors of its column were reported for the header.</summary>
    private void Cell(SeedNode cell, int index, RecordShape record, BoundValue[] values, bool[] given)
    {
        if (index < 0 || given[index] || !FitsCell(record.Properties[index]))
            return;
        given[index] = true;
        PropertyShape property = record.Properties[index];
        if (cell.Kind == NodeKind.Unreadable)
            values[index] = BoundValue.Rejected;
        else if (cell.Text.Length > 0)
            values[index] = Single(Typed(cell, property.Type.Kind), property.Type);
        else if (!property.IsOptional)
            Problem(Descriptors.MissingProperty, cell.Token, record.Name, property.JsonName, Expected(property.Type));
    }

    /// <summary>Returns the node that JSON would give for a cell; the cell itself if its text is not of the kind.</summary>
    private static SeedNode Typed(SeedNode cell, ValueKind kind) => kind switch
    {
        ValueKind.Boolean => cell.Text is "true" or "false" ? cell with { Kind = NodeKind.Boolean } : cell,
        ValueKind.Integer or ValueKind.Decimal => JsonNumber.Is(cell.Text) ? cell with { Kind = NodeKind.Number } : cell,
        _ => cell with { Kind = NodeKind.Text },
    };

    private BoundValue Value(SeedNode node, PropertyShape property)
    {
        if (!property.IsList)
            return Single(node, property.Type);
        if (node.Kind != NodeKind.Array)
            return Wrong(node, "a list");
        var items = new BoundValue[node.Items.Count];
        int count = 0;
        foreach (SeedNode item in node.Items)
        {
            BoundValue value = Single(item, property.Type);
            if (value.Kind != BoundKind.Absent)
                items[count++] = value;
        }

        if (count == 0 && items.Length > 0)
            return BoundValue.Rejected;
        System.Array.Resize(ref items, count);
        return BoundValue.OfItems(BoundKind.List, items, node.Token);
    }

    private BoundValue Single(SeedNode node, TypeShape type)
    {
        switch (type.Kind)
        {
            case ValueKind.Boolean:
                return node.Kind == NodeKind.Boolean ? BoundValue.OfInteger(BoundKind.Boolean, node.Text == "true" ? 1 : 0, node.Token) : Wrong(node, Expected(type));
            case ValueKind.Integer:
                return Integer(node, type);
            case ValueKind.Decimal:
                return Decimal(node);
            case ValueKind.Text:
                return Text(node);
            case ValueKind.Enum:
                return Enum(node, type);
            case ValueKind.Date:
                return Date(node);
            case ValueKind.Value:
                return Members(node, _schema.ValueOf(type.Target));
            case ValueKind.ForeignReference:
                return node.Kind == NodeKind.Text ? BoundValue.OfText(BoundKind.ForeignReference, node.Text, node.Token) : Wrong(node, Expected(type));
            default:
                return node.Kind == NodeKind.Text ? BoundValue.OfText(BoundKind.Reference, node.Text, node.Token) : Wrong(node, Expected(type));
        }
    }

    private BoundValue Integer(SeedNode node, TypeShape type)
    {
        (long low, long high) = type.CSharpName switch
        {
            "byte" => (byte.MinValue, byte.MaxValue),
            "short" => (short.MinValue, short.MaxValue),
            "int" => (int.MinValue, int.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
        if (node.Kind == NodeKind.Number
            && long.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            && value >= low && value <= high)
            return BoundValue.OfInteger(BoundKind.Integer, value, node.Token);
        return Wrong(node, $"an integer from {low.ToString(CultureInfo.InvariantCulture)} to {high.ToString(CultureInfo.InvariantCulture)}");
    }

    private BoundValue Decimal(SeedNode node)
    {
        if (node.Kind != NodeKind.Number)
            return Wrong(node, "a decimal number");
        if (!decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) || Digits(value.ToString(CultureInfo.InvariantCulture)) != Digits(node.Text))
            return Wrong(node, "a decimal number that 28 digits hold exactly");

        // Gives each number one spelling: 60, 60.0 and 6e1 are the same fact. Division by a 1 with 28 decimal places drops trailing zeros.
        value = value == 0 ? 0 : value / 1.0000000000000000000000000000m;
        return BoundValue.OfDecimal(value, node.Token);
    }

    /// <summary>Returns a canonical form of a number: its sign, its digits without leading and trailing zeros, and the power of ten of the last digit. Two texts have equal forms only if their numbers are equal.</summary>
    private static string Digits(string number)
    {
        int e = number.IndexOfAny(['e', 'E']);
        string mantissa = e < 0 ? number : number.Substring(0, e);
        if (!int.TryParse(e < 0 ? "0" : number.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int power))
            return number;
        string sign = mantissa.StartsWith("-", System.StringComparison.Ordinal) ? "-" : "";
        int point = mantissa.IndexOf('.');
        string all = mantissa.Replace(".", "").TrimStart('-').TrimStart('0'), digits = all.TrimEnd('0');
        long last = (long)power - (point < 0 ? 0 : mantissa.Length - point - 1) + (all.Length - digits.Length);
        return digits.Length == 0 ? "0" : $"{sign}{digits}e{last.ToString(CultureInfo.InvariantCulture)}";
    }

    private BoundValue Enum(SeedNode node, TypeShape type)
    {
        if (node.Kind != NodeKind.Text)
            return Wrong(node, Expected(type));
        EnumShape shape = _schema.EnumOf(type.Target);
        foreach (LabelShape label in shape.Labels)
        {
            if (label.Label == node.Text)
                return BoundValue.OfInteger(BoundKind.Enum, label.Value, node.Token);
        }

        Problem(Descriptors.UnknownValue, node.Token, node.Text, Identifiers.LastOf(type.Target), _hints.DidYouMean(shape.FullName, node.Text, [.. shape.Labels.Select(label => label.Label)]));
        return BoundValue.Rejected;
    }

    private BoundValue Date(SeedNode node)
    {
        if (node.Kind != NodeKind.Text)
            return Wrong(node, "a text with an EDTF date");
        if (_dates.TryGetValue(node.Text, out string? known))
            return BoundValue.OfText(BoundKind.Date, known, node.Token);
        if (EdtfDate.TryParse(System.MemoryExtensions.AsSpan(node.Text), out _, out EdtfError error))
        {
            _dates.Add(node.Text, node.Text);
            return BoundValue.OfText(BoundKind.Date, node.Text, node.Token);
        }

        _problems.Add(new SeedProblem(Descriptors.BadDate, _file.File, node.Token, error.Position, new[] { node.Text, error.Message }.ToEquatable()));
        return BoundValue.Rejected;
    }

    private BoundValue Text(SeedNode node)
    {
        if (node.Kind != NodeKind.Text)
            return Wrong(node, "a text");
        string text = node.Text;
        string? fault = text.Length == 0 ? "this text is empty"
            : HasControl(text) ? "this text has a control character or a line end"
            : char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]) ? "this text has white space at an end"
            : null;
        if (fault is null)
            return BoundValue.OfText(BoundKind.Text, text, node.Token);
        Problem(Descriptors.MalformedText, node.Token, fault);
        return BoundValue.Rejected;
    }

    private static bool HasControl(string text)
    {
        foreach (char c in text)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
                return true;
        }

        return false;
    }

    private BoundValue Wrong(SeedNode node, string expected)
    {
        if (node.Kind != NodeKind.Unreadable)
            Problem(Descriptors.WrongType, node.Token, expected, node.Described);
        return BoundValue.Rejected;
    }

    private string Expected(TypeShape type) => type.Kind switch
    {
        ValueKind.Boolean => "true or false",
        ValueKind.Integer => "an integer",
        ValueKind.Decimal => "a decimal number",
        ValueKind.Text => "a text",
        ValueKind.Enum => $"a value of '{Identifiers.LastOf(type.Target)}'",
        ValueKind.Date => "an EDTF date",
        ValueKind.Value => $"an object of '{Identifiers.LastOf(type.Target)}'",
        ValueKind.ForeignReference => $"the key of a row of {_schema.ForeignOf(type.Target).Described}",
        ValueKind.UnionReference => $"the key of a row of {_schema.UnionOf(type.Target).TableClass}",
        _ => $"the key of a row of '{_schema.Tables[_schema.TableOf(type.Target)].Name}'",
    };

    private void Problem(Descriptor descriptor, int token, params string[] arguments) =>
        _problems.Add(new SeedProblem(descriptor, _file.File, token, arguments));
}
