using System.Reflection;
using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Tests;

/// <summary>
/// The import rules of docs/architecture.md, read from the built program. Feature pages count too: their compiled views have a
/// namespace of their feature, because of the @namespace line in Features/_ViewImports.cshtml.
/// </summary>
public sealed partial class ArchitectureTests
{
    const string Root = "DigitaalWerkt.Web";

    /// <summary>The ground: what every feature may use, and why it belongs to everybody. It uses no subject that stands on it.</summary>
    static readonly Dictionary<string, string> Ground = new()
    {
        ["Accounts"] = "Learner cards, staff and organisations: every page asks who is there.",
        ["People"] = "Whoever books, asks or is guided is one person for all of them.",
        ["Places"] = "Classes and appointments take the same rooms, staff and hours.",
        ["Messages"] = "One list of calls and one of what was sent, whichever feature tells it.",
        ["Phrases"] = "What staff write for visitors is translated in one place.",
    };

    /// <summary>What one feature may know of another, apart from the ground, which all may know.</summary>
    static readonly Dictionary<(string From, string To), string> Allowed = new()
    {
        [("Messages", "People")] = "A message is about a person, and their organisation decides who sees it.",
        [("Messages", "Places")] = "Somebody calls when there are office hours.",
        [("Places", "Phrases")] = "The way to a place is translated line by line.",
        [("Classes", "Learning")] = "A course names the lessons that it covers; a trainer sees what people who agreed to it can do already.",
        [("Home", "Learning")] = "The start page offers to go on where the visitor stopped.",
        [("Home", "Classes")] = "The start page shows the classes to which the visitor goes.",
        [("Home", "HelpDesk")] = "The start page shows what the visitor asked.",
        [("Home", "Practice")] = "The page of the style shows the signs of the practice phone.",
        [("HelpDesk", "Learning")] =
            "A question begins at a step of a lesson, and lessons are offered that fit it. A steward sends a lesson; an answer that is given often is "
            + "measured as a lesson of its level.",
        [("HelpDesk", "Practice")] = "A steward opens the practice phone as somebody saw it.",
        [("Newsletter", "Learning")] = "How hard an issue is to read is measured as a lesson is.",
        [("Referrals", "Classes")] = "A first moment can be a group class, booked through its own door.",
        [("Referrals", "HelpDesk")] = "A first moment can be an hour of a steward, or a desk where one walks in.",
        [("Referrals", "Network")] = "A client is referred to an initiative of the directory.",
        [("Drift", "Learning")] = "Visitors say of a step of a lesson that their screen is another one.",
        [("Learning", "Practice")] = "A step of a lesson can be a task on the practice phone.",
    };

    /// <summary>The core of the classes. Whatever happens to a seat happens here, by whichever door somebody came.</summary>
    static readonly string[] ClassesCore = ["Planning", "Seats", "Waiting", "Blocks"];

    /// <summary>The ways in and out of the classes, each with pages of its own.</summary>
    static readonly string[] ClassesDoors =
        ["Find", "Book", "Manage", "Counsellors", "Training", "Attendance", "Desk", "Exchange", "Feeds", "Calendar", "Events", "Demo"];

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

    /// <summary>A constant is copied by the compiler, so the built program doesn't show where it came from; the sources do.</summary>
    [Fact]
    public void No_source_names_what_is_not_below_it()
    {
        Named(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/DigitaalWerkt.Web"), "*.*", SearchOption.AllDirectories)
                .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal)))
            .Where(use => use.From != use.To && !IsAllowed(use.From, use.To))
            .Select(use => $"{use.From} may not use {use.To}: {use.File}")
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("using DigitaalWerkt.Web.Features.Classes.Find;")]
    [InlineData("<partial name=\"/Features/Classes/Find/_Row.cshtml\" />")]
    [InlineData("const string All = Classes.ClassLinks.All;")]
    public void Control_the_test_finds_a_name_however_it_is_written(string line) =>
        NameIn(FeatureName().Matches(line).ShouldHaveSingleItem()).ShouldBe("Classes");

    /// <summary>For each place where a page names one, the runtime would build and compile code of its own at the first visit.</summary>
    [Fact]
    public void No_page_is_bound_while_it_runs() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/DigitaalWerkt.Web"), "*.cshtml", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("ViewBag", StringComparison.Ordinal))
            .ShouldBeEmpty("write ViewData[\"…\"]");

    [Fact]
    public void Inside_the_classes_the_core_uses_no_door()
    {
        var types = typeof(AppDbContext).Assembly.GetTypes();

        types.Where(type => ClassesCore.Contains(PartOfClasses(type)) && !IsPage(type))
            .SelectMany(type => TypeReferences.Of(type).Where(used => ClassesDoors.Contains(PartOfClasses(used))).Select(used => $"{type.FullName} uses {used.FullName}"))
            .Distinct().ShouldBeEmpty();
        ClassesCore.Concat(ClassesDoors).Where(part => !types.Any(type => PartOfClasses(type) == part)).ShouldBeEmpty("each of them is there");
    }

    [Fact]
    public void Nor_does_the_core_reach_a_door_by_what_it_uses() =>
        WaysToDoors(typeof(AppDbContext).Assembly.GetTypes().Where(type => ClassesCore.Contains(PartOfClasses(type)) && !IsPage(type)))
            .ShouldBeEmpty();

    [Fact]
    public void Control_the_test_finds_a_door_behind_what_is_used() =>
        WaysToDoors([typeof(BookingSubject)]).ShouldContain("BookingSubject → BookingTexts → BookingTokens");

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
        var family = type.GetNestedTypes(BindingFlags.NonPublic).Append(type);

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
        _ => (Ground.ContainsKey(to) && !Ground.ContainsKey(from)) || Allowed.ContainsKey((from, to)),
    };

    static string? PartOfClasses(Type type) => type.Namespace?.Split('.') is [_, _, "Features", "Classes", var part, ..] ? part : null;

    /// <summary>How one comes to a door of the classes by what these types use, and by what that uses, and so on.</summary>
    static IEnumerable<string> WaysToDoors(IEnumerable<Type> from)
    {
        var ways = from.ToDictionary(type => type, type => type.Name);
        var open = new Queue<Type>(ways.Keys);
        while (open.TryDequeue(out var type))
        {
            foreach (var used in TypeReferences.Of(type).Concat(type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic)))
            {
                // Behind a door one may go where one wants.
                if (used.Namespace?.StartsWith($"{Root}.Features.Classes", StringComparison.Ordinal) == true && !IsPage(used)
                    && ways.TryAdd(used, $"{ways[type]} → {used.Name}") && !ClassesDoors.Contains(PartOfClasses(used)))
                {
                    open.Enqueue(used);
                }
            }
        }
        return ways.Where(way => ClassesDoors.Contains(PartOfClasses(way.Key))).Select(way => way.Value);
    }

    /// <summary>The pages of planners and of seats that are held stand beside what they show; a page is a door.</summary>
    static bool IsPage(Type type) =>
        typeof(PageModel).IsAssignableFrom(type) || typeof(RazorPageBase).IsAssignableFrom(type) || (type.DeclaringType is { } outer && IsPage(outer));

    /// <summary>Which file names which feature.</summary>
    static IEnumerable<(string From, string To, string File)> Named(IEnumerable<string> files) =>
        from file in files
        let parts = Path.GetRelativePath(Path.Combine(Repository.Root, "src/DigitaalWerkt.Web"), file).Split(Path.DirectorySeparatorChar)
        where parts is ["Features", _, _, ..] or ["Platform" or "Kernel", ..]
        from match in FeatureName().Matches(File.ReadAllText(file))
        select (parts[0] == "Features" ? parts[1] : parts[0], NameIn(match), string.Join('/', parts));

    static string NameIn(Match match) => match.Groups.Values.Skip(1).First(group => group.Success).Value;

    // By its whole name, by the path of a view, or by a name that begins with the feature.
    [GeneratedRegex("""\bWeb\.Features\.([A-Z]\w+)\b|"~?/Features/([A-Z]\w+)/|(?<![.\w"/])(Classes|Learning|Practice)\.[A-Z]\w""")]
    private static partial Regex FeatureName();

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
#pragma warning disable CA1805 // A field without a value would be a warning too.
    readonly Forbidden? field = null;
#pragma warning restore CA1805

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
