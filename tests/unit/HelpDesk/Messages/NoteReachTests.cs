using System.Reflection;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;

namespace DigitaalWerkt.Tests.HelpDesk.Messages;

/// <summary>Nothing that writes to a person can come to what stewards note for each other: read from the built program, by type.</summary>
public sealed class NoteReachTests
{
    const string Root = "DigitaalWerkt.Web.";

    static readonly string[] Writers = [$"{Root}Features.HelpDesk.Messages", $"{Root}Platform.Messaging", $"{Root}Features.HelpDesk.Appointments.Messages"];

    [Fact]
    public void What_writes_to_people_does_not_reach_a_note()
    {
        var writers = typeof(AppDbContext).Assembly.GetTypes().Where(type => Writers.Contains(type.Namespace)).ToList();

        Writers.ShouldAllBe(name => writers.Any(type => type.Namespace == name));
        WaysToNotes(writers).ShouldBeEmpty();
    }

    [Fact]
    public void Control_the_test_finds_a_note_behind_what_is_used() =>
        WaysToNotes([typeof(QuestionModel)]).ShouldContain(way => way.EndsWith($"{nameof(TicketNote)}", StringComparison.Ordinal));

    [Fact]
    public void Control_the_test_finds_a_note_in_a_query() => TypeReferencesOf(typeof(ReadTicket)).ShouldContain(typeof(TicketNote));

    /// <summary>How one comes to a note by what these types use, and by what that uses. The list of all tables is no way: its members are.</summary>
    static IEnumerable<string> WaysToNotes(IEnumerable<Type> from)
    {
        var ways = from.ToDictionary(type => type, type => type.Name);
        var open = new Queue<Type>(ways.Keys);
        while (open.TryDequeue(out var type))
        {
            foreach (var used in TypeReferencesOf(type))
            {
                if (used.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true && used != typeof(AppDbContext)
                    && ways.TryAdd(used, $"{ways[type]} → {used.Name}"))
                {
                    open.Enqueue(used);
                }
            }
        }
        return ways.Where(way => way.Key == typeof(TicketNote)).Select(way => way.Value);
    }

    // What is asynchronous is compiled into a type of its own.
    static IEnumerable<Type> TypeReferencesOf(Type type) => TypeReferences.Of(type)
        .Concat(type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).SelectMany(TypeReferencesOf));
}
