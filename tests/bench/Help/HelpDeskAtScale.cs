using DigitaalWerkt.Bench.AtScale;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;

namespace DigitaalWerkt.Bench.Help;

/// <summary>
/// The steward's desk with a hundred thousand questions of twenty thousand people, beside the same desk with a thousand. What is open stays
/// as little as it is: a desk that is full of it has another problem.
/// </summary>
static class HelpDeskAtScale
{
    const int Few = 1_000;
    const int Many = 100_000;
    const string Steward = "Steward";
    const string Question = HelpDeskLinks.Desk + "/vragen/";

    public static Task MeasureAsync(string folder)
    {
        AskedQuestions asked = null!;
        return new PagesAtScale(folder, ["ticket", "ticket_message", "ticket_event"]).MeasureAsync(
            async source =>
            {
                asked = await AskedQuestions.BeginAsync(source);
                return asked.GrowAsync;
            },
            [
                new("The queue", Steward, () => HelpDeskLinks.Desk, () => Question),
                new("All that is open", Steward, () => DeskLinks.In(Lane.Open), () => Question),
                new("A code that is looked for", Steward, () => DeskLinks.Found(asked.SoughtCode), () => Question),
                new("The end of a telephone number", Steward, () => DeskLinks.Found(asked.SoughtDigits), () => Question),
                new("A word that was said ten times", Steward, () => DeskLinks.Found(AskedQuestions.RareWord), () => Question),
                new("One question", Steward, () => HelpDeskLinks.Ticket(asked.Sought), () => Question),
            ],
            Few, Many, "questions");
    }
}
