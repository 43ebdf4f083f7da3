using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Canned;

/// <summary>One answer that stewards give often, or a new one.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class EditModel(AppDbContext context) : EditPageModel<CannedAnswer>(context)
{
    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    string Called => Typed.Line(Input.Title) ?? "";

    string Words => Typed.Text(Input.Text) ?? "";

    AnswerLevel? Level => Enum.GetValues<AnswerLevel>().Cast<AnswerLevel?>().FirstOrDefault(level => $"{level}" == Input.Level);

    protected override void Show(CannedAnswer? row) =>
        Input = new() { Title = row?.Title, Level = $"{row?.Level ?? AnswerLevel.A2}", Text = row?.Text };

    protected override void Check()
    {
        this.CheckName("Input.Title", Input.Title, CannedAnswer.TitleLength);
        this.CheckText("Input.Text", Input.Text, CannedAnswer.TextLength);
        if (Level is null)
        {
            this.Wrong("Input.Level", "Desk_Canned_Level_Missing");
        }
        if (AnswerPlaces.UnknownIn(Words) is { Count: > 0 } unknown)
        {
            this.Wrong("Input.Text", "Desk_Canned_Unknown", string.Join(", ", unknown));
        }
        if (ModelState.IsValid)
        {
            foreach (var (key, args) in PlainAnswer.Check(Words, Level!.Value))
            {
                this.Wrong("Input.Text", key, args);
            }
        }
    }

    protected override CannedAnswer Make() => new(Called, Level!.Value, Words);

    protected override void Change(CannedAnswer row) => row.Change(Called, Level!.Value, Words);

    protected override string Next(CannedAnswer row) => CannedLinks.All;

    public sealed record AnswerInput
    {
        public string? Title { get; init; }
        public string? Level { get; init; }
        public string? Text { get; init; }
    }
}
