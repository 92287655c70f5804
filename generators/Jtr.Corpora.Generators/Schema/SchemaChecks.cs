using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>What no single record can be blamed for: names that meet, references that lead out of the schema.</summary>
internal static class SchemaChecks
{
    public static IEnumerable<SchemaFault> Faults(SchemaShape schema) => Names(schema)
        .Concat(schema.Tables.Where(table => table.Record.Properties.Count(property => property.IsKey) != 1).Select(table => Fault(table.Record, $"'{table.Record.Name}' wants a property '{SchemaReader.KeyProperty}'")))
        .Concat(schema.Tables.Where(table => table.HoldsWithdrawals).Skip(1).Select(table => Fault(table.Record, $"'{table.Record.Name}' is the second record marked [Withdrawals]")))
        .Concat(schema.Tables.SelectMany(table => Properties(schema, table.Record)))
        .Concat(schema.Values.SelectMany(value => Properties(schema, value)));

    /// <summary>Every name that is written has one meaning, also where upper and lower case are not told apart, as in the names of generated files.</summary>
    private static IEnumerable<SchemaFault> Names(SchemaShape schema)
    {
        IEnumerable<(string Name, string Of, string Record)> names = schema.Tables.Select(table => (table.Record.Name, $"the record of '{table.Name}'", table.Record.FullName))
            .Concat(schema.Tables.Select(table => (table.Holder, $"the holder of '{table.Name}'", table.Record.FullName)))
            .Concat(schema.Tables.Select(table => (table.Holder + "Data", $"the data of '{table.Name}'", table.Record.FullName)))
            .Concat(schema.Tables.Select(table => (table.Holder + "Names", $"the names of '{table.Name}'", table.Record.FullName)))
            .Concat(schema.Values.Select(value => (value.Name, $"the value '{value.Name}'", value.FullName)))
            .Concat(schema.Unions.Select(union => (union.Holder, $"the holder of '{union.Name}'", "")))
            .Concat(schema.Unions.Select(union => (union.Holder + "Names", $"the names of '{union.Name}'", "")))
            .Concat([("Words", "the words of enumerations", "")]);
        return names.GroupBy(name => name.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => new SchemaFault(
                group.Select(name => name.Record).LastOrDefault(record => record.Length > 0) ?? "", null, $"the name '{group.Key}' would be that of {string.Join(" and of ", group.Select(name => name.Of))}"));
    }

    private static IEnumerable<SchemaFault> Properties(SchemaShape schema, RecordShape record)
    {
        if (record.Span is { } span)
        {
            foreach (string? end in new[] { span.Start, span.End }.Where(end => end is not null))
            {
                if (!record.Properties.Any(property => property.Name == end && property.Type.Kind == ValueKind.Integer && !property.IsOptional))
                    yield return Fault(record, $"the span of '{record.Name}' wants an integer property '{end}'");
            }

            PropertyShape? within = record.Properties.FirstOrDefault(property => property.Name == span.Within);
            if (span.Within is not null && (within is not { Type.Kind: ValueKind.Reference, IsOptional: false } || schema.Tables.All(table => table.Record.FullName != within.Type.Target || table.Record.Span is null)))
                yield return Fault(record, $"the span of '{record.Name}' lies within '{span.Within}', which is no reference to a row with a span or an extent");
        }

        foreach (PropertyShape property in record.Properties)
        {
            string name = $"'{record.Name}.{property.Name}'";
            if (property.Type.Kind != ValueKind.Reference)
                continue;
            int table = schema.TableOf(property.Type.Target);
            if (table < 0)
            {
                yield return new SchemaFault(record.FullName, property.Name, $"{name} refers to a record that is no table of this project");
                continue;
            }

            RecordShape target = schema.Tables[table].Record;
            if (property.InverseOf is not null && !target.Properties.Any(other => other.Name == property.InverseOf && other.Type.Target == record.FullName && !other.IsList))
                yield return new SchemaFault(record.FullName, property.Name, $"{name} is the inverse of '{target.Name}.{property.InverseOf}', which is no single reference to '{record.Name}'");
            if (property.InverseOrder is not null && !target.Properties.Any(other => other.Name == property.InverseOrder && other.Type.Kind == ValueKind.Integer && !other.IsOptional))
                yield return new SchemaFault(record.FullName, property.Name, $"{name} is ordered by '{target.Name}.{property.InverseOrder}', which is no integer");
            if (property.IsHierarchy && property.Type.Target != record.FullName)
                yield return new SchemaFault(record.FullName, property.Name, $"{name} is a hierarchy and refers to another table");
            foreach (IndexShape index in property.Indexes.Where(index => index.Through is not null))
            {
                if (!target.Properties.Any(other => other.Name == index.Through && other.Type.Kind == ValueKind.Reference && !other.IsList))
                    yield return new SchemaFault(record.FullName, property.Name, $"the index '{index.Name}' of {name} goes through '{target.Name}.{index.Through}', which is no single reference");
            }
        }
    }

    private static SchemaFault Fault(RecordShape record, string message) => new(record.FullName, null, message);
}
