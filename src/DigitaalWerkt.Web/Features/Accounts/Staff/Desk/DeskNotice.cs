namespace DigitaalWerkt.Web.Features.Accounts.Staff.Desk;

/// <summary>
/// What a feature shows above the cards of the start page, because only the device knows whether there is anything to say:
/// <c>services.AddSingleton(new DeskNotice(…))</c>. It is hidden, and shown when the device keeps something under a name that begins with
/// its <c>data-unsent</c>.
/// </summary>
/// <param name="View">The path of its view.</param>
public sealed record DeskNotice(string View);
