namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>The rules of conversations: which lines stand there, and what can be said.</summary>
static class TalkRules
{
    /// <summary>The lines of a conversation that are there, in their order.</summary>
    public static IEnumerable<AppRow> LinesOf(Element.Bubbles talk, App app, Scope scope) =>
        app.Tables[talk.Table].Rows.Where(row => IsSaid(talk, row, scope) || talk.Where?.Holds(scope.With(row)) != false);

    /// <summary>The lines that can be said now.</summary>
    public static IEnumerable<AppRow> AnswersOf(Element.Bubbles talk, App app, Scope scope) => talk.Answers is { } answers
        ? app.Tables[talk.Table].Rows.Where(row => answers.Which.Holds(scope.With(row)) && !IsSaid(talk, row, scope))
        : [];

    /// <summary>The lines of this conversation that were said, so that it can be practised once more.</summary>
    public static IEnumerable<AppRow> SaidIn(Element.Bubbles talk, App app, Scope scope) =>
        app.Tables[talk.Table].Rows.Where(row => IsSaid(talk, row, scope));

    /// <summary>What can be tapped: an answer, or to begin the conversation again.</summary>
    public static IEnumerable<string> TapsOn(Element.Bubbles talk, App app, Scope scope) => AnswersOf(talk, app, scope).Select(row => row.Id)
        .Concat(SaidIn(talk, app, scope).Any() ? [Element.Bubbles.AgainTap] : []);

    /// <param name="value">One of <see cref="TapsOn"/>.</param>
    public static PhoneState Say(Element.Bubbles talk, string value, App app, Scope scope)
    {
        var said = talk.Answers!.Said.Key;
        return value == Element.Bubbles.AgainTap
            ? SaidIn(talk, app, scope).Aggregate(scope.State, (so, row) => so.With(said, row.Id, isIn: false))
            : scope.State.With(said, value, isIn: true);
    }

    static bool IsSaid(Element.Bubbles talk, AppRow row, Scope scope) =>
        talk.Answers is { } answers && scope.State.Members(answers.Said.Key).Contains(row.Id) && answers.Which.Holds(scope.With(row));
}
