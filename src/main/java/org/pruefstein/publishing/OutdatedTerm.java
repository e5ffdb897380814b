package org.pruefstein.publishing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names and norms that a German course on social media may only mention as history, and what took their place. */
enum OutdatedTerm {
    TMG("§\\h5\\hTMG|\\bTMG\\b", "§ 5 DDG"),
    TTDSG("\\bTTDSG\\b", "TDDDG"),
    RSTV("§\\h55\\hRStV|\\bRStV\\b", "§ 18 MStV"),
    UWG_5A_6("§\\h5a\\hAbs\\.\\h6\\hUWG", "§ 5a Abs. 4 UWG"),
    NETZDG("\\bNetzDG\\b", "DSA (VO (EU) 2022/2065)"),
    GOOGLE_PLUS("Google\\h?\\+(?!\\p{L})", "Google-Unternehmensprofil, YouTube"),
    XING_GROUPS("XING[- ](Gruppen?|Events?)\\b", "LinkedIn"),
    TWEET("\\b(Re)?[Tt]weets?\\b", "Post (X)"),
    FACEBOOK_INC("Facebook[,]? Inc", "Meta Platforms"),
    LIKE_GATE("Like-Gates?\\b", "—"),
    UNIVERSAL_ANALYTICS("Universal Analytics", "Google Analytics 4"),
    CROWDTANGLE("CrowdTangle", "Meta Content Library"),
    WORKPLACE("\\bWorkplace\\b", "Workvivo, Viva Engage"),
    KLOUT("\\bKlout\\b", "—"),
    PERISCOPE("\\bPeriscope\\b|\\bVine\\b", "Livestream, Kurzvideo"),
    MY_BUSINESS("Google My Business", "Google-Unternehmensprofil"),
    PRIVACY_SHIELD("Privacy Shield", "EU-US Data Privacy Framework"),
    ODR("OS-Plattform|ec\\.europa\\.eu/consumers/odr", "—");

    private static final Pattern HISTORY = Pattern.compile(
            "(?iu)früher|ehemal|damal|eingestellt|abgeschaltet|abgelöst|vorgänger|histori|veralte|geschichte|nicht mehr"
                    + "|hieß|umbenannt|umbenennung|wurde|war |waren |außer kraft|aufgehoben|gab es|bis (?:ende |zum |mai )?"
                    + "(?:\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?)?\\d{4}|an die stelle|trat|seit|ersetzt|statt|anstelle|restbestand"
                    + "|tot|toten?\\b|löschte|heute|einst|überholt|abgekündigt|endete|das ende |dem ende |vor \\w+ jahren|\\b20(?:0\\d|1\\d|20)\\b|zuvor|alte[mnrs]?\\b|aus der zeit");
    private final Pattern pattern;
    private final String today;

    OutdatedTerm(String pattern, String today) {
        this.pattern = Pattern.compile(pattern);
        this.today = today;
    }

    /** What one says today. */
    String today() {
        return today;
    }

    /** The terms that a sentence uses as if they were current. */
    static List<OutdatedTerm> in(String sentence) {
        return HISTORY.matcher(sentence).find()
                ? List.of()
                : Arrays.stream(values())
                        .filter(term -> term.pattern.matcher(sentence).find())
                        .toList();
    }
}
