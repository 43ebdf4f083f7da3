using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>What happened with one person and what comes, as far as whoever asks may see it.</summary>
/// <param name="Person">How they see the person: by name, or by organisation.</param>
/// <param name="IsClient">The person is a client of their organisation.</param>
/// <param name="Lines">All that they may see, the last one first.</param>
/// <param name="Now">When it was read.</param>
public sealed record TimeLine(SeenPerson Person, bool IsClient, IReadOnlyList<PersonLine> Lines, DateTimeOffset Now)
{
    /// <summary>The kinds of which there is something to see. Of what somebody may not see there is no sign.</summary>
    public IReadOnlyList<PersonLineKind> Kinds => [.. Lines.Select(line => line.Kind).Distinct().Order()];

    /// <summary>What is still to come, the first one first.</summary>
    public IReadOnlyList<PersonLine> Coming => [.. Lines.Where(line => line.At > Now).Reverse()];

    /// <summary>What was, the last day first.</summary>
    public IReadOnlyList<IGrouping<DateOnly, PersonLine>> Days =>
        [.. Lines.Where(line => line.At <= Now).GroupBy(line => BrusselsTime.DayOf(line.At))];

    /// <param name="kind">Null: all of them.</param>
    public TimeLine Of(PersonLineKind? kind) => kind is null ? this : this with { Lines = [.. Lines.Where(line => line.Kind == kind)] };
}
