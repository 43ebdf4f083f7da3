using DigitaalWerkt.Web.Features.Practice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>One task of the check. Looking changes nothing; the form under it goes on without it.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TaskModel(MyCheck check, CheckLibrary library, PhonePage phone) : CheckTaskPageModel(check, library, phone)
{
    public IActionResult OnGet(
        int number, [FromQuery(Name = PhoneLinks.ScreenField)] string? screen, [FromQuery(Name = PhoneLinks.PlaceField)] string? place)
    {
        if (Leave(number) is { } elsewhere)
        {
            return elsewhere;
        }
        Phone = PracticePhone.View(MyCheck.PhoneOf(Run), OnPhone, screen, place, PhoneLinks);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken cancellationToken) =>
        Leave(number) ?? await NextAsync(isDone: false, MyCheck.PhoneOf(Run), cancellationToken);
}
