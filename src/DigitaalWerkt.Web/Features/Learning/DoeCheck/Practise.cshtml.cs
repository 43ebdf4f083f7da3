using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>Takes what somebody does on the practice phone in a task; once it is done, the next one is there.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PractiseModel(MyCheck check, CheckLibrary library, PhonePage phone) : CheckTaskPageModel(check, library, phone)
{
    /// <summary>Whoever reloads a refused form, or follows this address, goes to the task.</summary>
    public IActionResult OnGet(int number) => Leave(number) ?? this.SeeOther(CheckLinks.Task(number));

    public async Task<IActionResult> OnPostAsync(int number, PhoneInput input, CancellationToken cancellationToken)
    {
        if (Leave(number) is { } elsewhere)
        {
            return elsewhere;
        }
        var answer = PracticePhone.Do(MyCheck.PhoneOf(Run), OnPhone, input);
        switch (answer.Outcome)
        {
            case Outcome.Reached:
                return await NextAsync(isDone: true, answer.State, cancellationToken);
            case Outcome.Refused:
                Check.Keep(Run with { Refused = Run.Refused + 1 });
                Phone = PracticePhone.View(OnPhone, answer, PhoneLinks);
                return this.Invalid();
            default:
                Check.Keep(Run, answer.State);
                return this.SeeOther(PhoneLinks.After(answer));
        }
    }
}
