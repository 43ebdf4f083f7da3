using DigitaalWerkt.Web.Features.Practice;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DigitaalWerkt.Tests.Practice;

public sealed class PhoneControlTests
{
    static readonly PracticeTask Guided = PracticeDesk.Task(PracticeDesk.OpenShop, TaskMode.Guided);

    [Fact]
    public void The_next_button_works_in_guided_mode()
    {
        var button = Button(Guided, PhoneVerb.Open, "winkel");

        button["name"].Value.ShouldBe("act");
        button["value"].Value.ShouldBe("open.winkel");
        button.ContainsName("disabled").ShouldBeFalse();
    }

    [Fact]
    public void Another_button_is_locked_in_guided_mode()
    {
        var button = Button(Guided, PhoneVerb.Open, "noor");

        button.ContainsName("disabled").ShouldBeTrue();
        button.ContainsName("name").ShouldBeFalse();
    }

    [Fact]
    public void Another_link_is_locked_in_guided_mode()
    {
        var link = Link(Guided, Screen.Sent);

        link.ContainsName("href").ShouldBeFalse();
        link["aria-disabled"].Value.ShouldBe("true");
    }

    [Fact]
    public void A_link_goes_to_its_screen_with_and_without_JavaScript()
    {
        var link = Link(null, Screen.Sent);

        link["href"].Value.ShouldBe("/les?scherm=verzonden#telefoon");
        link["hx-get"].Value.ShouldBe("/les?scherm=verzonden");
    }

    [Theory]
    [InlineData(TaskMode.Try)]
    [InlineData(TaskMode.Guided)]
    [InlineData(TaskMode.Free)]
    public void Who_asked_to_be_shown_sees_the_next_control_lit_in_more_than_colour(TaskMode mode)
    {
        var task = PracticeDesk.Task(PracticeDesk.OpenShop, mode);
        var shown = PhoneState.Fresh.With(task, new TaskTally(Shown: true));

        var next = Button(task, PhoneVerb.Open, "winkel", shown);
        var other = Button(task, PhoneVerb.Open, "noor", shown);

        next["class"].Value.ToString().ShouldBe("next-tap");
        next["aria-describedby"].Value.ShouldBe(PhoneControlTagHelper.TapHereId);
        other.ContainsName("class").ShouldBeFalse();
    }

    [Fact]
    public void Once_the_goal_is_reached_every_control_works_again()
    {
        var reached = PhoneState.Fresh.With(Guided, new TaskTally(Reached: true));

        Button(Guided, PhoneVerb.Open, "noor", reached).ContainsName("disabled").ShouldBeFalse();
    }

    static TagHelperAttributeList Button(PracticeTask? task, PhoneVerb verb, string id, PhoneState? state = null) =>
        Write("button", task, state, new PhoneControlTagHelper { Tap = verb, TapId = id });

    static TagHelperAttributeList Link(PracticeTask? task, Screen screen) => Write("a", task, null, new PhoneControlTagHelper { Go = screen });

    static TagHelperAttributeList Write(string element, PracticeTask? task, PhoneState? state, PhoneControlTagHelper control)
    {
        var phone = new PhoneView(
            state ?? PhoneState.Fresh, Screen.Inbox, task, new PhoneLinks("/les", "/les"), PracticeDesk.Library, PracticeDesk.Now);
        control.ViewContext = new ViewContext
        {
            ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = phone },
        };
        var output = new TagHelperOutput(element, [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        control.Process(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);
        return output.Attributes;
    }
}
