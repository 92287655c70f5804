using System;
using Jtr.Data.Snapshots.Tests.Fixtures;
using PublicApiGenerator;
using Xunit;

namespace Jtr.Data.Snapshots.Tests;

/// <summary>How each kind of type and member is printed. The expected texts are those of PublicApiGenerator.</summary>
public class ApiTextTests
{
    [Fact]
    public void Fields_are_constants_and_those_of_the_instance_and_then_those_of_the_type() => Assert.Equal(
        """
            public class Fields
            {
                public int Alpha;
                public const ulong Big = 7ul;
                public const Jtr.Data.Snapshots.Tests.Fixtures.Size Enum = 6;
                public const double Half = 0.5D;
                protected string? Inherited;
                public readonly int Instance;
                public const char Letter = 'x';
                public const string Text = "it\'s \"a\\b\"\n";
                public static int Counter;
                public static readonly string? Static;
                public Fields() { }
                public int Own() { }
            }
        """,
        Print(typeof(Fields)));

    [Fact]
    public void Methods_are_sorted_by_name_and_overloads_by_their_parameters() => Assert.Equal(
        """
            public class Methods
            {
                public Methods() { }
                protected Methods(int number) { }
                public Methods(string text) { }
                public string?[]? Arrays(string[] all, int[] numbers, string?[] holes) { }
                [System.Obsolete("Use the other.", false)]
                [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("text")]
                public string? Attributed(string? text, [System.Runtime.CompilerServices.CallerMemberName] string member = "") { }
                public void Defaults(string? event = null, Jtr.Data.Snapshots.Tests.Fixtures.Size size = 6, System.DateTime when = default, string text = "a"b", int? number = default, params string[] rest) { }
                public T? Generic<T>(T? value, System.Collections.Generic.List<T?> list) { }
                public override sealed int GetHashCode() { }
                public System.Collections.Generic.Dictionary<string, System.Collections.Generic.List<int?>?>.Enumerator Nested(System.Collections.Immutable.ImmutableArray<string?> values) { }
                public void Over(System.Collections.Generic.IReadOnlyList<int> list) { }
                public void Over(System.Collections.Generic.IReadOnlyList<string?>? list) { }
                public void Over(System.ReadOnlySpan<char> letters) { }
                public void Over(int number) { }
                public void Over(string text) { }
                public void Over(int number, bool flag = true) { }
                public void Over<T>(T value) { }
                public override string ToString() { }
                public bool TryGet(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value, ref int count, in System.DateTime at) { }
                public virtual void Virtual() { }
                public void Zed() { }
                public static Jtr.Data.Snapshots.Tests.Fixtures.Methods Create() { }
            }
        """,
        Print(typeof(Methods)));

    [Fact]
    public void Properties_show_the_accessors_that_others_can_call() => Assert.Equal(
        """
            public abstract class Properties
            {
                protected Properties() { }
                public abstract bool Abstract { get; }
                public int Get { get; }
                public int GetInternalSet { get; }
                public int GetSet { get; protected set; }
                public string? Init { get; init; }
                public string this[int row, string? key] { get; }
                public required string Required { get; init; }
                protected virtual object? Virtual { get; }
                public static int Static { get; set; }
                public event System.EventHandler? Changed;
                public static event System.EventHandler<System.EventArgs>? AllChanged;
            }
        """,
        Print(typeof(Properties)));

    [Fact]
    public void A_record_is_a_class_without_what_the_compiler_made() => Assert.Equal(
        """
            public sealed class Person : System.IEquatable<Jtr.Data.Snapshots.Tests.Fixtures.Person>
            {
                public Person(string Name, int? Age) { }
                public int? Age { get; init; }
                public string Greeting { get; }
                public string Name { get; init; }
                public override string ToString() { }
            }
        """,
        Print(typeof(Person)));

    [Fact]
    public void A_record_struct_is_a_struct_without_what_the_compiler_made() => Assert.Equal(
        """
            public readonly struct Pair : System.IEquatable<Jtr.Data.Snapshots.Tests.Fixtures.Pair>
            {
                public Pair(int Left, int Right) { }
                public int Left { get; init; }
                public int Right { get; init; }
            }
        """,
        Print(typeof(Pair)));

    [Fact]
    public void Operators_come_last_and_conversions_by_the_name_they_have_in_metadata() => Assert.Equal(
        """
            public readonly struct Point : System.IComparable<Jtr.Data.Snapshots.Tests.Fixtures.Point>, System.IEquatable<Jtr.Data.Snapshots.Tests.Fixtures.Point>, System.IFormattable
            {
                public int CompareTo(Jtr.Data.Snapshots.Tests.Fixtures.Point other) { }
                public bool Equals(Jtr.Data.Snapshots.Tests.Fixtures.Point other) { }
                public override bool Equals(object? obj) { }
                public override int GetHashCode() { }
                public string ToString(string? format, System.IFormatProvider? formatProvider) { }
                public static int op_Explicit(Jtr.Data.Snapshots.Tests.Fixtures.Point value) { }
                public static Jtr.Data.Snapshots.Tests.Fixtures.Point op_Implicit(int value) { }
                public static bool operator !=(Jtr.Data.Snapshots.Tests.Fixtures.Point left, Jtr.Data.Snapshots.Tests.Fixtures.Point right) { }
                public static Jtr.Data.Snapshots.Tests.Fixtures.Point operator +(Jtr.Data.Snapshots.Tests.Fixtures.Point left, int right) { }
                public static bool operator <(Jtr.Data.Snapshots.Tests.Fixtures.Point left, Jtr.Data.Snapshots.Tests.Fixtures.Point right) { }
                public static bool operator ==(Jtr.Data.Snapshots.Tests.Fixtures.Point left, Jtr.Data.Snapshots.Tests.Fixtures.Point right) { }
                public static bool operator >(Jtr.Data.Snapshots.Tests.Fixtures.Point left, Jtr.Data.Snapshots.Tests.Fixtures.Point right) { }
            }
        """,
        Print(typeof(Point)));

    [Fact]
    public void Structs_say_what_they_are() => Assert.Equal(
        """
            public struct Plain
            {
                public int X;
            }
            public readonly ref struct Window
            {
                public System.ReadOnlySpan<int> Rows { get; }
            }
        """,
        Print(typeof(Window), typeof(Plain)));

    [Fact]
    public void Enums_keep_the_order_of_their_source() => Assert.Equal(
        """
            [System.Flags]
            public enum Marks : byte
            {
                None = 0,
                One = 1,
                Two = 2,
                Both = 3,
            }
            public enum Size
            {
                Small = 0,
                [System.Obsolete]
                Medium = 5,
                Large = 6,
            }
        """,
        Print(typeof(Size), typeof(Marks)));

    [Fact]
    public void Interfaces_list_all_that_they_inherit_and_their_members_have_no_access() => Assert.Equal(
        """
            public interface INamed
            {
                string? this[int row] { get; set; }
                string Name { get; }
                event System.EventHandler Renamed;
                void Rename(string name);
            }
            public interface IProducer<out T, in TSource> : Jtr.Data.Snapshots.Tests.Fixtures.INamed, System.IDisposable
                where in TSource :  class
            {
                T Make(TSource source);
            }
        """,
        Print(typeof(INamed), typeof(IProducer<,>)));

    [Fact]
    public void A_type_without_members_is_one_line() => Assert.Equal(
        """
            public struct Nothing { }
        """,
        Print(typeof(Nothing)));

    [Fact]
    public void Constraints_have_a_line_each() => Assert.Equal(
        """
            public static class Generics
            {
                public static T First<T>(this System.Collections.Generic.IEnumerable<T> items)
                    where T :  class, Jtr.Data.Snapshots.Tests.Fixtures.INamed, new () { }
                public static void Second<TKey, TValue, TOther, TMaybe, TRaw>(TKey key, TValue? value)
                    where TKey :  notnull
                    where TValue :  struct, System.IComparable<TValue>
                    where TOther : Jtr.Data.Snapshots.Tests.Fixtures.INamed?
                    where TMaybe :  class?
                    where TRaw :  unmanaged { }
            }
        """,
        Print(typeof(Generics)));

    [Fact]
    public void Nested_types_follow_the_members() => Assert.Equal(
        """
            public class Outer<T>
                where T : System.IComparable<T>
            {
                public Outer() { }
                public interface IInner { }
                protected sealed class Inner<TOther> : System.Collections.Generic.List<T>, Jtr.Data.Snapshots.Tests.Fixtures.Outer<T>.IInner
                    where TOther : new()
                {
                    public Inner() { }
                    public Jtr.Data.Snapshots.Tests.Fixtures.Outer<T>.Inner<TOther>? Next { get; init; }
                }
                public enum Kind : long
                {
                    One = 1,
                }
            }
        """,
        Print(typeof(Outer<>)));

    [Fact]
    public void Nested_delegates_follow_nested_types() => Assert.Equal(
        """
            public class Nesting
            {
                public Nesting() { }
                public struct Zed { }
                public delegate bool After(string? text);
            }
        """,
        Print(typeof(Nesting)));

    [Fact]
    public void A_delegate_is_a_line() => Assert.Equal(
        """
            public delegate TResult? Change<T, TResult>(T value, ref int count);
        """,
        Print(typeof(Change<,>)));

    [Fact]
    public void Overriding_is_shown() => Assert.Equal(
        """
            public abstract class Round : Jtr.Data.Snapshots.Tests.Fixtures.Shape
            {
                protected Round() { }
                public abstract override string Draw(int depth) { }
                public override sealed void Move() { }
            }
            public abstract class Shape
            {
                protected Shape() { }
                public abstract string Draw(int depth);
                public virtual void Move() { }
            }
        """,
        Print(typeof(Shape), typeof(Round)));

    [Fact]
    public void Attributes_are_sorted_and_those_of_an_accessor_name_it() => Assert.Equal(
        """
            [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Struct, AllowMultiple=true, Inherited=false)]
            public sealed class NoteAttribute : System.Attribute
            {
                public NoteAttribute(string text) { }
                public System.Type? Of { get; set; }
                public string Text { get; }
            }
            [Jtr.Data.Snapshots.Tests.Fixtures.Note("first", Of=typeof(Jtr.Data.Snapshots.Tests.Fixtures.Outer<T>))]
            [Jtr.Data.Snapshots.Tests.Fixtures.Note("second", Of=typeof(System.Collections.Generic.List<int>))]
            public class Noted
            {
                public Noted() { }
                [get: System.Obsolete("get")]
                public int Both { get; set; }
            }
        """,
        Print(typeof(NoteAttribute), typeof(Noted)));

#if !SNAPSHOT_PACKAGES
    [Theory]
    [InlineData(typeof(UnsupportedTuple), "TupleElementNames")]
    [InlineData(typeof(UnsupportedDecimal), "constant 1.5")]
    [InlineData(typeof(UnsupportedReference), "reference")]
    [InlineData(typeof(UnsupportedParams), "params")]
    [InlineData(typeof(UnsupportedFinalizer), "finalizer")]
    [InlineData(typeof(UnsupportedDynamic), "dynamic")]
    [InlineData(typeof(UnsupportedHiding), "hides")]
    [InlineData(typeof(UnsupportedExtensions), "extension")]
    [InlineData(typeof(IUnsupportedStatic), "static")]
    [InlineData(typeof(UnsupportedScope), "scoped")]
    public void What_has_no_printed_form_is_refused_by_name(Type type, string reason)
    {
        string message = Assert.Throws<NotSupportedException>(() => Print(type)).Message;
        Assert.Contains(type.Name, message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Attributes_of_the_assembly_are_refused() =>
        Assert.Contains("IncludeAssemblyAttributes", Assert.Throws<NotSupportedException>(() => typeof(Plain).Assembly.GeneratePublicApi()).Message, StringComparison.Ordinal);
#endif

    // Without the namespace around it.
    private static string Print(params Type[] types)
    {
        const string Before = "namespace Jtr.Data.Snapshots.Tests.Fixtures\n{\n", After = "\n}";
        string text = typeof(Plain).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, IncludeTypes = types })
            .Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.StartsWith(Before, text, StringComparison.Ordinal);
        Assert.EndsWith(After, text, StringComparison.Ordinal);
        return text[Before.Length..^After.Length];
    }
}
