namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <param name="Id">Of a tap on it.</param>
public sealed record ShownTile(string Id, string Word, bool IsChosen);
