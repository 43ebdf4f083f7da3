using DigitaalWerkt.Web.Features.Practice;

namespace DigitaalWerkt.Tests.Practice;

public sealed class ScreenTests
{
    [Fact]
    public void Every_screen_comes_back_from_its_word()
    {
        Screen[] screens =
        [
            Screen.Inbox, Screen.Sent, Screen.Spam, Screen.Message("a-1"), Screen.Sender("a-1"), Screen.More("a-1"), Screen.Forward("a-1"), Screen.Website("a-1"), Screen.Attachment("a-1"), Screen.Compose, Screen.Reply("a-1"), Screen.Files("a-1"),
            Screen.SentMessage("19ab"),
        ];

        screens.Select(screen => Screen.Parse(screen.ToString())).ShouldBe(screens.Cast<Screen?>());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("inbox.a")]
    [InlineData("e-mail")]
    [InlineData("e-mail.")]
    [InlineData("Inbox")]
    [InlineData("<script>")]
    public void A_word_that_names_no_screen_is_no_screen(string? word) => Screen.Parse(word).ShouldBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("17.winkel")]
    [InlineData("fly")]
    public void A_word_that_names_no_act_is_no_act(string? word) => PhoneAct.Parse(word).ShouldBeNull();

    [Fact]
    public void Every_act_comes_back_from_its_word()
    {
        var acts = Enum.GetValues<PhoneVerb>().Select(verb => new PhoneAct(verb)).Append(new PhoneAct(PhoneVerb.Open, "a-1")).ToList();

        acts.Select(act => PhoneAct.Parse(act.ToString())).ShouldBe(acts.Cast<PhoneAct?>());
    }

    [Theory]
    [InlineData("e-mail.weg", "inbox")]
    [InlineData("verzonden-e-mail.weg", "verzonden")]
    [InlineData(null, "e-mail.winkel")]
    public void An_address_never_leads_to_a_screen_that_is_not_there(string? asked, string shown)
    {
        var task = PracticeDesk.Task(PracticeDesk.OpenShop, start: Screen.Message("winkel"));

        Phone.Land(Screen.Parse(asked), PhoneState.Fresh, task, PracticeDesk.Library).ToString().ShouldBe(shown);
    }
}
