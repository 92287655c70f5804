// Shapes that are printed and never used, in styles that the library itself avoids.
#pragma warning disable CA1036, CA1041, CA1051, CA1822, CA2211, CS0067, CS0649

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Jtr.Data.Snapshots.Tests.Fixtures;

// Each is there for one test of ApiTextTests, named alike.
public class Fields
{
    public const string Text = "it's \"a\\b\"\n";
    public const char Letter = 'x';
    public const ulong Big = 7;
    public const double Half = 0.5;
    public const Size Enum = Size.Large;
    public static readonly string? Static;
    public static int Counter;
    public readonly int Instance;
    public int Alpha;
    protected internal string? Inherited;
    internal int Hidden;
    private int _own;

    public int Own() => _own + Hidden;
}

public class Methods
{
    public Methods(string text) => _ = text;

    public Methods() => _ = 0;

    protected Methods(int number) => _ = number;

    public static Methods Create() => new();

    public void Zed()
    {
    }

    public void Over(string text)
    {
    }

    public void Over(int number, bool flag = true)
    {
    }

    public void Over(int number)
    {
    }

    public void Over<T>(T value)
    {
    }

    public void Over(ReadOnlySpan<char> letters)
    {
    }

    public void Over(IReadOnlyList<string?>? list)
    {
    }

    public void Over(IReadOnlyList<int> list)
    {
    }

    public bool TryGet(string key, [NotNullWhen(true)] out string? value, ref int count, in DateTime at)
    {
        value = null;
        return count > 0;
    }

    public void Defaults(string? @event = null, Size size = Size.Large, DateTime when = default, string text = "a\"b", int? number = null, params string[] rest)
    {
    }

    public virtual void Virtual()
    {
    }

    public override string ToString() => "";

    public sealed override int GetHashCode() => 0;

    [return: NotNullIfNotNull(nameof(text))]
    [Obsolete("Use the other.", false)]
    public string? Attributed(string? text, [CallerMemberName] string member = "") => text + member;

    public T? Generic<T>(T? value, List<T?> list) => value;

    public string?[]? Arrays(string[] all, int[] numbers, string?[] holes) => holes;

    public Dictionary<string, List<int?>?>.Enumerator Nested(ImmutableArray<string?> values) => default;

    private void Private()
    {
    }

    internal void Internal() => Private();
}

public abstract class Properties
{
    public string this[int row, string? key] => key ?? "";

    public int Get => 0;

    public int GetSet { get; protected set; }

    public int GetInternalSet { get; internal set; }

    public string? Init { get; init; }

    public required string Required { get; init; }

    public static int Static { get; set; }

    public abstract bool Abstract { get; }

    protected virtual object? Virtual => null;

    public event EventHandler? Changed;

    public static event EventHandler<EventArgs>? AllChanged;
}

public sealed record Person(string Name, int? Age)
{
    public string Greeting => "Hello";

    public override string ToString() => Name;
}

public readonly record struct Pair(int Left, int Right);

public readonly struct Point : IEquatable<Point>, IComparable<Point>, IFormattable
{
    public int CompareTo(Point other) => 0;

    public bool Equals(Point other) => true;

    public override bool Equals(object? obj) => obj is Point;

    public override int GetHashCode() => 0;

    public string ToString(string? format, IFormatProvider? formatProvider) => "";

    public static bool operator ==(Point left, Point right) => true;

    public static bool operator !=(Point left, Point right) => false;

    public static bool operator <(Point left, Point right) => false;

    public static bool operator >(Point left, Point right) => false;

    public static Point operator +(Point left, int right) => left;

    public static implicit operator Point(int value) => default;

    public static explicit operator int(Point value) => 0;
}

public readonly ref struct Window
{
    public readonly ReadOnlySpan<int> Rows { get; }
}

public struct Plain
{
    public int X;
}

public enum Size
{
    Small,

    [Obsolete]
    Medium = 5,
    Large,
}

[Flags]
public enum Marks : byte
{
    None = 0,
    One = 1,
    Two = 2,
    Both = 3,
}

public interface INamed
{
    string Name { get; }

    string? this[int row] { get; set; }

    event EventHandler Renamed;

    void Rename(string name);
}

public interface IProducer<out T, in TSource> : INamed, IDisposable
    where TSource : class
{
    T Make(TSource source);
}

public struct Nothing;

public class Nesting
{
    public delegate bool After(string? text);

    public struct Zed;
}

public static class Generics
{
    public static T First<T>(this IEnumerable<T> items)
        where T : class, INamed, new() =>
        throw new InvalidOperationException();

    public static void Second<TKey, TValue, TOther, TMaybe, TRaw>(TKey key, TValue? value)
        where TKey : notnull
        where TValue : struct, IComparable<TValue>
        where TOther : INamed?
        where TMaybe : class?
        where TRaw : unmanaged
    {
    }
}

public class Outer<T>
    where T : IComparable<T>
{
    public interface IInner;

    public enum Kind : long
    {
        One = 1,
    }

    protected sealed class Inner<TOther> : List<T>, IInner
        where TOther : new()
    {
        public Outer<T>.Inner<TOther>? Next { get; init; }
    }
}

public delegate TResult? Change<T, TResult>(T value, ref int count);

public abstract class Shape
{
    public abstract string Draw(int depth);

    public virtual void Move()
    {
    }
}

public abstract class Round : Shape
{
    public abstract override string Draw(int depth);

    public sealed override void Move()
    {
    }
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false, AllowMultiple = true)]
public sealed class NoteAttribute(string text) : Attribute
{
    public string Text { get; } = text;

    public Type? Of { get; set; }
}

[Note("second", Of = typeof(List<int>))]
[Note("first", Of = typeof(Outer<>))]
public class Noted
{
    public int Both
    {
        [Obsolete("get")]
        get;
        set;
    }
}

public class UnsupportedTuple
{
    public (int Left, int Right) Both { get; }
}

public class UnsupportedDecimal
{
    public const decimal Price = 1.5m;
}

public class UnsupportedReference
{
    private int _value;

    public ref int Value => ref _value;
}

public class UnsupportedParams
{
    public void Take(params ReadOnlySpan<int> values)
    {
    }
}

public class UnsupportedFinalizer
{
    ~UnsupportedFinalizer() => Console.WriteLine();
}

public class UnsupportedDynamic
{
    public dynamic? Anything { get; }
}

public class UnsupportedHiding : Fields
{
    public new string Alpha => "";
}

public static class UnsupportedExtensions
{
    extension(INamed named)
    {
        public string Loud => named.Name + "!";
    }
}

public interface IUnsupportedStatic
{
    static abstract int Count();
}

public class UnsupportedScope
{
    public void Take(scoped ReadOnlySpan<int> values)
    {
    }
}
