using System.Reflection;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Tests.Guidance.Paths;

/// <summary>No message, paper, line or hand-over can come to what counsellors note: read from the built program, by type.</summary>
public sealed class PathNoteReachTests
{
    const string Root = "DigitaalWerkt.Web.";

    [Fact]
    public void What_leaves_the_organisation_does_not_reach_a_note()
    {
        var types = typeof(AppDbContext).Assembly.GetTypes();
        // The part of a person forgets notes, and shows none: what it tells has no place for one.
        var leave = types.Where(type => !type.IsAbstract && (type.IsAssignableTo(typeof(IMessageKind)) || type.IsAssignableTo(typeof(IMessageSubject))))
            .Concat([typeof(PathPaper), typeof(AgreementModel), typeof(AgreementPdfModel), typeof(HandOverRequest), typeof(PathHandOver), typeof(AskedModel), typeof(PersonLine)]);

        WaysToNotes(leave).ShouldBeEmpty();
    }

    [Fact]
    public void Control_the_test_finds_a_note_behind_the_page_of_a_path() =>
        WaysToNotes([typeof(ShowModel)]).ShouldContain(way => way.EndsWith(nameof(PathNote), StringComparison.Ordinal));

    /// <summary>How one comes to a note by what these types use, and by what that uses. The list of all tables is no way: its members are.</summary>
    static IEnumerable<string> WaysToNotes(IEnumerable<Type> from)
    {
        var ways = from.ToDictionary(type => type, type => type.Name);
        var open = new Queue<Type>(ways.Keys);
        while (open.TryDequeue(out var type))
        {
            foreach (var used in TypeReferencesOf(type))
            {
                if (used.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true && used != typeof(AppDbContext) && ways.TryAdd(used, $"{ways[type]} → {used.Name}"))
                {
                    open.Enqueue(used);
                }
            }
        }
        return ways.Where(way => way.Key == typeof(PathNote)).Select(way => way.Value);
    }

    // What is asynchronous is compiled into a type of its own.
    static IEnumerable<Type> TypeReferencesOf(Type type) => TypeReferences.Of(type)
        .Concat(type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).SelectMany(TypeReferencesOf));
}
