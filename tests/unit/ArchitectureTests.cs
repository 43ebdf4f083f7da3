using DigitaalWerkt.Web.Data;
using Microsoft.AspNetCore.Mvc.Razor;

namespace DigitaalWerkt.Tests;

/// <summary>
/// The import rules of docs/architecture.md, read from the built program. Feature pages count too: their compiled views have a
/// namespace of their feature, because of the @namespace line in Features/_ViewImports.cshtml.
/// </summary>
public sealed class ArchitectureTests
{
    const string Root = "DigitaalWerkt.Web";

    /// <summary>What one feature may know of another, apart from Accounts, which all may know.</summary>
    static readonly Dictionary<(string From, string To), string> Allowed = new()
    {
        [("Classes", "Learning")] = "A course names the lessons that it covers; a trainer sees what people who agreed to it can do already.",
        [("Home", "Learning")] = "The start page offers to go on where the visitor stopped.",
        [("Home", "Classes")] = "The start page shows the classes to which the visitor goes.",
        [("Home", "Practice")] = "The page of the style shows the signs of the practice phone.",
        [("Learning", "Practice")] = "A step of a lesson can be a task on the practice phone.",
    };

    /// <summary>Who uses whom, with one example of each.</summary>
    static readonly Lazy<Dictionary<(string From, string To), string>> Uses = new(() => FindUses(typeof(AppDbContext).Assembly.GetTypes(), PlaceOf));

    [Fact]
    public void Nobody_uses_what_is_not_below_them()
    {
        Uses.Value.Where(use => !IsAllowed(use.Key.From, use.Key.To))
            .Select(use => $"{use.Key.From} may not use {use.Key.To}: {use.Value}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Features_do_not_use_each_other_in_a_circle()
    {
        var uses = Uses.Value.Keys.Where(use => IsFeature(use.From) && IsFeature(use.To)).ToLookup(use => use.From, use => use.To);

        foreach (var feature in uses.Select(group => group.Key))
        {
            Reached(feature, uses).ShouldNotContain(feature, $"{feature} uses itself through others");
        }
    }

    [Fact]
    public void Every_type_has_a_place()
    {
        typeof(AppDbContext).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true || typeof(RazorPageBase).IsAssignableFrom(type))
            .Where(type => PlaceOf(type) is null && type.Namespace != Root)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Control_the_test_sees_pages_and_tables()
    {
        typeof(AppDbContext).Assembly.GetTypes().ShouldContain(type => typeof(RazorPageBase).IsAssignableFrom(type) && PlaceOf(type) == "Home");
        Uses.Value.ShouldContainKey(("Data", "Platform"));
        Uses.Value.ShouldContainKey(("Platform", "Kernel"));
        Uses.Value.ShouldContainKey(("Home", "Platform"));
    }

    [Theory]
    [InlineData(typeof(InBase))]
    [InlineData(typeof(InField))]
    [InlineData(typeof(InParameter))]
    [InlineData(typeof(InAttribute))]
    [InlineData(typeof(InLambda))]
    [InlineData(typeof(InAsyncMethod))]
    [InlineData(typeof(InGeneric))]
    [InlineData(typeof(InTypeof))]
    public void Control_the_test_finds_a_forbidden_use_wherever_it_hides(Type type)
    {
        var family = type.GetNestedTypes(System.Reflection.BindingFlags.NonPublic).Append(type);

        family.SelectMany(TypeReferences.Of).ShouldContain(typeof(Forbidden));
    }

    static bool IsAllowed(string from, string to) => (from, to) switch
    {
        ("Kernel", _) => false,
        ("Platform", _) => to == "Kernel",
        ("Data", _) => true,
        // The frame of the pages stands below the features. Its pages for changing a row know the context, and no entity.
        ("Shared", _) => to is "Kernel" or "Platform" or "Data",
        (_, "Kernel" or "Platform" or "Data" or "Shared" or "Accounts") => true,
        ("Reporting", _) => true,
        _ => Allowed.ContainsKey((from, to)),
    };

    static bool IsFeature(string place) => place is not ("Kernel" or "Platform" or "Data");

    static HashSet<string> Reached(string from, ILookup<string, string> uses)
    {
        var reached = new HashSet<string>();
        var open = new Queue<string>(uses[from]);
        while (open.TryDequeue(out var next))
        {
            if (reached.Add(next))
            {
                uses[next].ToList().ForEach(open.Enqueue);
            }
        }
        return reached;
    }

    static Dictionary<(string From, string To), string> FindUses(IEnumerable<Type> types, Func<Type, string?> placeOf)
    {
        var uses = new Dictionary<(string From, string To), string>();
        foreach (var type in types)
        {
            foreach (var used in TypeReferences.Of(type))
            {
                if (placeOf(type) is { } from && placeOf(used) is { } to && from != to)
                {
                    uses.TryAdd((from, to), $"{type.FullName} uses {used.FullName}");
                }
            }
        }
        return uses;
    }

    /// <summary>Kernel, Platform, Data or the name of a feature; null for the framework and for Program, which puts all together.</summary>
    static string? PlaceOf(Type type) => type.Namespace?.Split('.') switch
    {
        ["DigitaalWerkt", "Web", "Features", var feature, ..] => feature,
        ["DigitaalWerkt", "Web", "Features"] => "Shared",
        ["DigitaalWerkt", "Web", var place, ..] => place,
        _ => null,
    };
}

// What the control has to find: one forbidden thing, in every place where a use can hide.
public class Forbidden
{
    public static int Value { get; set; }
}

sealed class InBase : Forbidden;

sealed class InField
{
    readonly Forbidden? field = null;

    public override string ToString() => $"{field}";
}

sealed class InParameter
{
    public static void Take(Forbidden? thing) => _ = thing?.ToString();
}

[AttributeUsage(AttributeTargets.Class)]
sealed class MarkAttribute(Type type) : Attribute
{
    public Type Type { get; } = type;
}

[Mark(typeof(Forbidden))]
sealed class InAttribute;

sealed class InLambda
{
    public static Func<int> Make() => () => Forbidden.Value;
}

sealed class InAsyncMethod
{
    public static async Task<int> AskAsync()
    {
        await Task.Yield();
        return Forbidden.Value;
    }
}

sealed class InGeneric
{
    public static int Count() => new Dictionary<string, List<Forbidden[]>>().Count;
}

sealed class InTypeof
{
    public static string Name() => typeof(Forbidden).Name;
}
