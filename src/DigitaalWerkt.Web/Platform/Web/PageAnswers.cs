using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Htmx;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>The answers of a page that aren't simply the page.</summary>
public static class PageAnswers
{
    /// <summary>303: it is done, look there now.</summary>
    /// <param name="page">The page that answers.</param>
    /// <param name="address">A local address.</param>
    public static SeeOther SeeOther(this PageModel page, string address) => new(address);

    /// <summary>422: the same page again, with what was typed and what is wrong with it.</summary>
    /// <param name="page">The page that answers.</param>
    public static PageResult Invalid(this PageModel page) => page.Again(StatusCodes.Status422UnprocessableEntity);

    /// <summary>422, because of a rule that only the page can know.</summary>
    /// <param name="page">The page that answers.</param>
    /// <param name="field">The field in question, for example <c>Input.Email</c>.</param>
    /// <param name="key">Key of the message in the resources of the page's feature.</param>
    /// <param name="args">Values for the places in the message.</param>
    public static PageResult Invalid(this PageModel page, string field, string key, params object?[] args)
    {
        page.Wrong(field, key, args);
        return page.Invalid();
    }

    /// <summary>422, because Identity refused; the key of each message is <paramref name="prefix"/> and the error's code.</summary>
    /// <param name="page">The page that answers.</param>
    /// <param name="field">The field in question.</param>
    /// <param name="prefix">Beginning of the keys in the resources of the page's feature.</param>
    /// <param name="refusal">What Identity said.</param>
    public static PageResult Invalid(this PageModel page, string field, string prefix, IdentityResult refusal)
    {
        foreach (var error in refusal.Errors)
        {
            page.ModelState.AddModelError(field, page.TextOf(prefix + error.Code));
        }
        return page.Invalid();
    }

    /// <summary>409: somebody was faster; the same page again, with what stands there now.</summary>
    /// <param name="page">The page that answers.</param>
    public static PageResult Overtaken(this PageModel page) => page.Again(StatusCodes.Status409Conflict);

    /// <summary>409, because what stands there now doesn't allow it; the same page again, with what was typed and why.</summary>
    /// <param name="page">The page that answers.</param>
    /// <param name="field">The field that another answer may come from, for example <c>Input.Session</c>.</param>
    /// <param name="key">Key of the message in the resources of the page's feature.</param>
    /// <param name="args">Values for the places in the message.</param>
    public static PageResult Refused(this PageModel page, string field, string key, params object?[] args)
    {
        page.Wrong(field, key, args);
        return page.Overtaken();
    }

    /// <summary>
    /// 409, because this form was sent before with something else in it; the same page again, with what was typed now. The page gives its form
    /// a fresh key: sent once more, this is what is done.
    /// </summary>
    /// <param name="page">The page that answers.</param>
    /// <param name="field">The first field of the form.</param>
    /// <param name="keyField">The field that holds the key.</param>
    public static PageResult SentBefore(this PageModel page, string field, string keyField = "Input.Key")
    {
        page.ModelState.Remove(keyField);
        return page.Refused(field, "Form_Used");
    }

    /// <summary>
    /// 422: the form came without its key. Everybody who sends none would have the same one, and get each other's answers; the page that
    /// comes back has a new one in it.
    /// </summary>
    /// <param name="page">The page that answers.</param>
    /// <param name="field">The first field of the form.</param>
    public static PageResult WithoutKey(this PageModel page, string field)
    {
        page.ModelState.Remove("Input.Key");
        return page.Invalid(field, "Form_NoKey");
    }

    /// <summary>Says what is wrong with a field.</summary>
    /// <param name="page">The page that answers.</param>
    /// <param name="field">The field in question, for example <c>Input.Name</c>.</param>
    /// <param name="key">Key of the message in the resources of the page's feature.</param>
    /// <param name="args">Values for the places in the message.</param>
    public static void Wrong(this PageModel page, string field, string key, params object?[] args) =>
        page.ModelState.AddModelError(field, page.TextOf(key, args));

    /// <summary>Says that a text is missing, too long, or holds a number that belongs to one person.</summary>
    /// <param name="page">The page that answers.</param>
    /// <param name="field">The field in question, for example <c>Input.Name</c>.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="most">The most characters that it may have, without spaces around it.</param>
    /// <param name="isNeeded">False: nothing typed is right as well.</param>
    public static void CheckText(this PageModel page, string field, string? typed, int most, bool isNeeded = true)
    {
        if (FreeText.FaultOf(Typed.Text(typed), most, isNeeded) is { } key)
        {
            page.Wrong(field, key, most);
        }
    }

    /// <summary>Says that a text is missing, or too long: for a field that has numbers in it, or a page that asks by itself whether they belong there.</summary>
    /// <inheritdoc cref="CheckText" />
    public static void CheckLength(this PageModel page, string field, string? typed, int most, bool isNeeded = true)
    {
        var length = Typed.Text(typed)?.Length ?? 0;
        if (length > most || (isNeeded && length == 0))
        {
            page.Wrong(field, isNeeded ? "Text_Error" : "TooLong", most);
        }
    }

    /// <summary>Says that the name of a thing is missing, too long, or no name.</summary>
    /// <param name="page">The page that answers.</param>
    /// <param name="field">The field in question, for example <c>Input.Name</c>.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="most">The most characters that it may have.</param>
    public static void CheckName(this PageModel page, string field, string? typed, int most)
    {
        if (FreeText.FaultOfName(Typed.Line(typed), most) is { } key)
        {
            page.Wrong(field, key, most);
        }
    }

    /// <summary>Forgets what the framework thinks of the form, and keeps what was typed: the page checks all of it itself.</summary>
    /// <param name="page">The page that answers.</param>
    public static void JudgeAnew(this PageModel page)
    {
        foreach (var entry in page.ModelState.Values)
        {
            entry!.Errors.Clear();
            entry.ValidationState = ModelValidationState.Valid;
        }
    }

    /// <summary>Shows the page once more, at its own address and with another status.</summary>
    /// <param name="page">The page that answers.</param>
    /// <param name="status">An HTTP status of 400 or more.</param>
    public static PageResult Again(this PageModel page, int status)
    {
        page.Response.Htmx(answer => answer.PreventPush());
        var again = page.Page();
        again.StatusCode = status;
        return again;
    }

    static string TextOf(this PageModel page, string key, params object?[] args) =>
        page.HttpContext.RequestServices.GetRequiredService<Texts>().Dutch(Texts.FeatureOf(page.GetType()), key, args);
}
