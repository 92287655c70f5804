using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jtr.Data.AspNetCore.Tests;

public sealed class NotesContext(DbContextOptions<NotesContext> options) : DbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<EdtfDate>().HaveConversion<EdtfDateConverter>();
        configurationBuilder.Properties<Event>().HaveConversion<RowConverter<Event>>();
        configurationBuilder.Properties<EventKind>().HaveConversion<EnumLabelConverter<EventKind>>();
    }
}

public sealed class Note
{
    public int Id { get; set; }

    public required Event About { get; set; }

    public EventKind Kind { get; set; }

    public EdtfDate? Written
    {
        get;
        set => (field, FirstDay) = (value, value?.Earliest?.Number);
    }

    // A number that a database can sort and compare; null if the date has no first day.
    public long? FirstDay { get; private set; }
}

public sealed class EdtfDateConverter() : ValueConverter<EdtfDate, string>(static date => date.ToString(), static text => Read(text))
{
    private static EdtfDate Read(string text) => text.Length == 0 ? default : EdtfDate.Parse(text);
}

public sealed class RowConverter<T>() : ValueConverter<T, string>(static row => row.Key, static key => Read(key))
    where T : class, IRow, IParsable<T>
{
    // An expression tree cannot contain a call of a static interface member.
    private static T Read(string key) => T.Parse(key, null);
}

public sealed class EnumLabelConverter<T>() : ValueConverter<T, string>(static value => EnumLabels.Of(value), static label => EnumLabels.Parse<T>(label))
    where T : struct, Enum;
