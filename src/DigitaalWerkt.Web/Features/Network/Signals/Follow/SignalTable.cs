using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Network.Signals.Follow;

/// <summary>The list as a table to take along. It names organisations and no people.</summary>
static class SignalTable
{
    static readonly string[] Headings =
    [
        "Signal_Number_Short", "Signal_What_Short", "Signal_ToWhom_Short", "Signal_People_Short", "Signal_Place_Short", "Signal_Since_Short",
        "Signal_WouldHelp_Short", "Signal_Origin", "Signal_Reported", "Signal_State", "Signal_Owner", "Signal_Next", "Signal_Supporters",
        "Signal_Answer", "Signal_Public",
    ];

    public static Table Of(IEnumerable<FollowRow> rows, Texts texts) => new(
        texts.Signal("Signal_All"),
        [.. Headings.Select(key => texts.Signal(key))],
        [
            .. rows.OrderBy(row => row.Signal.Number).Select(row => (IReadOnlyList<object?>)
            [
                row.Signal.Number, row.Signal.What, row.Signal.ToWhom, row.Signal.People, row.Signal.Place, row.Signal.Since, row.Signal.WouldHelp,
                texts.Signal($"Signal_Origin_{row.Signal.Origin}"), row.Signal.ReportedOn, texts.State(row.Signal.State), row.Owner, row.Signal.NextOn,
                row.Supporters, row.Signal.Answer, texts.Dutch("Shared", row.Signal.IsPublic ? "Yes" : "No"),
            ]),
        ]);
}
