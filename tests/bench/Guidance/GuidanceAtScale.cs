using DigitaalWerkt.Bench.AtScale;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Referrals;
using DigitaalWerkt.Web.Features.Reporting.Reports;

namespace DigitaalWerkt.Bench.Guidance;

/// <summary>
/// Guidance and network with a hundred thousand people, twenty thousand paths and a million talks in the street, beside a hundredth of that.
/// A twentieth is of the organisation whose pages are opened; what is open stays as little as it is. The directory grows to two thousand.
/// </summary>
static class GuidanceAtScale
{
    const int Few = 1_000;
    const int Many = 100_000;
    const string Counsellor = "Counsellor";
    const string NobodysName = "Xanthippe";
    const string SearchForm = "role=\"search\"";

    public static Task MeasureAsync(string folder)
    {
        GuidedPeople guided = null!;
        return new PagesAtScale(folder, ["person", "guidance_path", "path_event", "outreach_contact", "booking", "referral", "referral_entry"]).MeasureAsync(
            async source =>
            {
                guided = await GuidedPeople.BeginAsync(source);
                return guided.GrowAsync;
            },
            [
                new("The paths of a counsellor", Counsellor, () => PathLinks.All, () => PathLinks.All + "/"),
                new("One path", Counsellor, () => PathLinks.Path(guided.Path), () => guided.Name),
                new("A client and all that happened", Counsellor, () => ClientLinks.Show(guided.Person), () => guided.Name),
                new("The time line of a client", Counsellor, () => ClientLinks.TimeLine(guided.Person), () => guided.Name),
                new("The clients of an organisation", Counsellor, () => ClientLinks.All, () => ClientLinks.All + "/"),
                new("A client, looked for by number", Counsellor, () => ClientLinks.All, () => guided.Name)
                {
                    Sought = (ClientLinks.SoughtField, () => guided.Phone),
                },
                new("A client whom nobody knows, looked for by name", Counsellor, () => ClientLinks.All, () => SearchForm)
                {
                    Sought = (ClientLinks.SoughtField, () => NobodysName),
                },
                new("A path, looked for by number", Counsellor, () => PathLinks.All, () => guided.Name)
                {
                    Sought = (PathLinks.SoughtField, () => guided.Phone),
                },
                new("A path that nobody knows, looked for by name", Counsellor, () => PathLinks.All, () => SearchForm)
                {
                    Sought = (PathLinks.SoughtField, () => NobodysName),
                },
                new("What was asked of others", Counsellor, () => ReferralLinks.Out, () => ReferralLinks.All + "/"),
                new("The directory", null, () => InitiativeLinks.All, () => InitiativeLinks.All + "/"),
                new("The directory, searched", null, () => $"{InitiativeLinks.All}?{InitiativeLinks.SearchField}=werk", () => InitiativeLinks.All + "/"),
                new("A report of this year", "NetworkCoordinator", () => ReportLinks.All, () => ReportLinks.PaperPage),
                new("A report of a partner", "Coordinator", () => ReportLinks.All, () => ReportLinks.PaperPage),
                new("Talks in the street of this year", "Coordinator", () => "/beheer/outreach", () => "<svg"),
            ],
            Few, Many, "people");
    }
}
