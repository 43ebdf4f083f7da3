namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>A period that is one tap away.</summary>
/// <param name="Name">In the address.</param>
/// <param name="Key">Of its word.</param>
/// <param name="Of">The period, by the day that it is.</param>
public sealed record PeriodChoice(string Name, string Key, Func<DateOnly, FiguresPeriod> Of)
{
    public static readonly PeriodChoice Week = new("week", "Figures_Choice_Week", FiguresPeriod.WeekOf);
    public static readonly PeriodChoice Usual = new("dertig", "Figures_Choice_Thirty", FiguresPeriod.Last30Days);
    public static readonly PeriodChoice Quarter = new("kwartaal", "Figures_Choice_Quarter", FiguresPeriod.QuarterOf);

    public static IReadOnlyList<PeriodChoice> All { get; } = [Week, Usual, Quarter];

    /// <returns>The one of this name; null: there is none.</returns>
    public static PeriodChoice? Find(string? name) => All.FirstOrDefault(choice => choice.Name == name);
}
