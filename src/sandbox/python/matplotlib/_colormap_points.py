"""Points of colour maps, evenly spaced, as hexadecimal digits; the colours between them lie on straight lines."""

LINEAR = {
    "autumn": "ff0000ffff00",
    "binary": "ffffff000000",
    "Blues": (
        "f7fbffeaf3fbdeebf7d2e3f3c6dbefb2d2e89dcae184bcdb6aaed656a0ce4191c63181bd2070b41460a808509b084082"
        "08306b"
    ),
    "bone": (
        "0000000e0e131c1c272a2a3a38384e464661545574626882707b907e8f9e8ca2ac9ab5baa9c8c8bfd6d6d5e4e4eaf2f2"
        "ffffff"
    ),
    "BrBG": (
        "543005774508995d13b97b29cfa256e2c787f1dfb3f6edd7f4f5f5d7eeebb4e2db87d0c558b0a72d8f870c716901554b"
        "003c30"
    ),
    "BuGn": (
        "f7fcfdeef8fbe5f5f9d8f0efccece6b2e2d798d8c97fcdb665c2a353b88c40ad75319c5c228a44117b38006c2c005723"
        "00441b"
    ),
    "BuPu": (
        "f7fcfdebf4f8e0ecf4cfdfedbfd3e6aec7e09ebcda95a8d08c95c68c80bb8c6ab18a55a788409c84278c800f7b650762"
        "4d004b"
    ),
    "bwr": "0000ffffffffff0000",
    "cividis": (
        "00224e002e6a1a386f32436d434e6c535a6d61656f6f70737d7c788c88789b9476aba072bcae6ccdbb63dec958f0d846"
        "fee838"
    ),
    "cool": "00ffffff00ff",
    "coolwarm": (
        "3b4cc04e68d86282ea779af78db0fea3c2feb9d0f9ccd9eddddcdcecd3c5f5c4acf7b093f4987aeb7d62dd5f4bca3b37"
        "b40426"
    ),
    "copper": (
        "000000140c082819103b25184f3220633e28774b308a57389e6440b27048c67d50d98958ed9660ffa267ffaf6fffbb77"
        "ffc77f"
    ),
    "gist_ncar": (
        "000080003a35004b370014bc0047ff00b8ff00e0ff00ffe500fbb000fb6806ff1539e50068d50078ef0092ff18b6ff38"
        "dbff20fff800ffe400ffd004ffbc0dff8107ff4300ff1d00ff0047ff00d5d615ff9f33fece62f4ee8df0f3b3f5f9d8fa"
        "fef8fe"
    ),
    "GnBu": (
        "f7fcf0ebf7e5e0f3dbd6efd0ccebc5bae4bda7ddb591d4bd7accc464bfcc4db2d33c9fc82a8bbe1979b50867ab085395"
        "084081"
    ),
    "gray": "000000ffffff",
    "Greens": (
        "f7fcf5eef8eae5f5e0d6efd0c7e9c0b4e1ada0d99b8ace8873c4765ab76940aa5d319a50228a44117b38006c2c005723"
        "00441b"
    ),
    "Greys": (
        "fffffff7f7f7f0f0f0e4e4e4d9d9d9cbcbcbbdbdbda9a9a99595958484847272726262625151513a3a3a242424111111"
        "000000"
    ),
    "hot": (
        "0b00003500005f0000890000b30000dd0000ff0800ff3200ff5c00ff8600ffb000ffda00ffff07ffff46ffff85ffffc4"
        "ffffff"
    ),
    "hsv": (
        "ff0000ff2f00ff5f00ff8e00ffbd00ffec00e2ff00b3ff0084ff0055ff0025ff0002ff0c00ff3900ff6800ff9700ffc7"
        "00fff600d9ff00aaff007aff004bff001cff1300ff4300ff7200ffa100ffd000fffa00f9ff00cfff00a0ff0071ff0041"
        "ff0018"
    ),
    "inferno": (
        "0000040b0724210c4a3d096557106e71196e8a226aa32c61bc3754d24644e45a31f1731df98e09fcac11f9cb35f2ea69"
        "fcffa4"
    ),
    "jet": (
        "0000800000a40000c80000ed0000ff0020ff0040ff0060ff0080ff00a0ff00c0ff00e0fb16ffe130ffc749ffad63ff94"
        "7dff7a97ff60b1ff46caff2ce4ff13feed00ffd000ffb200ff9400ff7700ff5900ff3b00ff1e00e80000c400009f0000"
        "800000"
    ),
    "magma": (
        "0000040a08221d114736106b51127c6a1c818326819c2e7fb73779d0416fe75263f56b5cfc8961fea772fec488fde2a3"
        "fcfdbf"
    ),
    "nipy_spectral": (
        "0000004b00557b008c8600974300a20000b10000d1002fdd0078dd008ddd009ecf00a8af00aa9800a773009d1d00a700"
        "00bc0000d20000e70000fc0067ff00c4fc00e4f100f5df00ffc900ffa900ff6900ff0900ec0000da0000cf0000cc5c5c"
        "cccccc"
    ),
    "ocean": (
        "0080000068100050200038300020400008500010600028700040800058900070a01288b042a0c072b9d0a2d0e0d2e8f0"
        "ffffff"
    ),
    "Oranges": (
        "fff5ebfeeddcfee6cefddbb8fdd0a2fdbf86fdae6afd9d53fd8c3bf77a27f16813e4580ad84801be3f02a53603912e04"
        "7f2704"
    ),
    "OrRd": (
        "fff7ecfeefdafee8c8fddeb3fdd49efdc791fdba83fca36efc8c59f57850ef6447e24933d62f1ec4170fb20000970000"
        "7f0000"
    ),
    "pink": (
        "1e0000553434744a4a8d5a5aa16868b47575c38280ca988ad0ac94d7bd9cddcda5e3dcade9e9b6efefcbf4f4defafaf0"
        "ffffff"
    ),
    "PiYG": (
        "8e0152b1116dcb3289db6ca8e897c4f3bcddfad6eafbe9f2f7f7f6ecf6ded9f0bcbde38d9acd6177b53c589b283d7f1e"
        "276419"
    ),
    "plasma": (
        "0d08873105974c02a16600a77e03a89511a1aa2395bc3587cc4778da5a6ae66c5cf0804ef89540fdac33fdc527f8df25"
        "f0f921"
    ),
    "PRGn": (
        "40004b621a6e7f3c8d9568a6ae8bbdc7abd2dec9e2ede2eef6f7f6e4f2e0cbeac5abdda57ec37f50a65a29844010632b"
        "00441b"
    ),
    "PuBu": (
        "fff7fbf5eff6ece7f2dedcecd0d1e6bbc7e0a5bddb8cb3d573a9cf549cc7358fc01c7fb8056faf04649e04598c034871"
        "023858"
    ),
    "PuOr": (
        "7f3b08a04d07be630adb7d12ef9e3cfdbd6efed7a2fbe9cff6f6f7e3e4efcecde4b6b0d4988dbe7967a65d379044176f"
        "2d004b"
    ),
    "PuRd": (
        "f7f4f9efeaf4e7e1efddcde4d4b9dacea6d0c993c7d47cbbdf64afe3469ce72989da1d6fcd1256b2094c9700427e0030"
        "67001f"
    ),
    "Purples": (
        "fcfbfdf5f4f9efedf5e4e3f0dadaebcbcbe3bcbddcadabd29e9ac88e8bc1807cba7566ae6950a35e3b9853268f491285"
        "3f007d"
    ),
    "rainbow": (
        "8000ff6032fe4062fa208ef400b5eb20d5e140ecd460fac580ffb4a0faa1c0eb8de0d377ffb360ff8c49ff5f30ff2f18"
        "ff0000"
    ),
    "RdBu": (
        "67001f960f27bb2a34d25849e58368f5ac8bfbceb7fbe6daf6f7f7deebf2c0dceb98c8e068abd03e8cbf2870b115508d"
        "053061"
    ),
    "RdPu": (
        "fff7f3feebe8fde0ddfcd2cefcc5c0fbb2bafa9eb5f883abf767a1ea4d9cdc3397c4198aad017e93017a790177600070"
        "49006a"
    ),
    "RdYlBu": (
        "a50026c41e27de402ef16640f98e52fdb567fed485feeca2feffc0ebf7e4d1ecf4b0dcea8ec2dc6da4cc4f81ba3d5ba7"
        "313695"
    ),
    "RdYlGn": (
        "a50026c41e27de402ef16640f98e52fdb567fed481feec9ffeffbee6f59dcbe982abdb6d84ca665ab7602aa0540f8446"
        "006837"
    ),
    "Reds": (
        "fff5f0feeae1fee0d2fdcdb9fcbba1fca689fc9272fb7d5dfb694af5523aee3a2cdc2924ca181db71319a30f15840711"
        "67000d"
    ),
    "seismic": (
        "00004c0000790000a60000d30101ff4141ff8181ffc1c1fffffdfdffbdbdff7d7dff3d3dfe0000de0000be00009e0000"
        "800000"
    ),
    "Spectral": (
        "9e0142c1274add4a4cf06744f98e52fdb567fed481feec9fffffbeeff9a6d6ee9bb1dfa386cfa55eb9a93d95b84471b2"
        "5e4fa2"
    ),
    "spring": "ff00ffffff00",
    "summer": (
        "00806610886620906630986640a06650a86660b06670b86680c06690c866a0d066b0d866c0e066d0e866e0f066f0f866"
        "ffff66"
    ),
    "terrain": (
        "3333992848ae1e5ec41373d90888ee009cf400acc400bc9401cc6621d36d41d97361df7981e680a1ec86c1f38de1f993"
        "fefe98eee990ded587cec07fbeac76ae976d9e83658e6e5c815e5691726ca18781b19b96c1b0acd1c4c1e1d9d7f1edec"
        "ffffff"
    ),
    "turbo": (
        "30123b392a734040a24456c7466be34680f64294ff37a8fa28bceb1ccdd818ddc21fe9af32f2984ef97d6dfe628bff4b"
        "a4fc3cb9f635cdec34dfdf37eecf3af8be39fdac34fe962bfb7e21f46617eb500edf3f08d02f05be2102a91601920b01"
        "7a0403"
    ),
    "twilight": (
        "e2d9e2d7d7ddc4ced4acc2cc95b5c781a6c37297c16887be6276ba5f64b55e51ad5d3da1592a8f511b7745135c381145"
        "2f14363a113a4a13425f174a741e4f872750983550a64550b25652bb6958c27c63c89073cca389d1b6a3d8c7bedfd4d6"
        "e2d9e2"
    ),
    "viridis": (
        "44015448186a472d7b4240863b528b33638d2c728e26828e21918c1fa08828ae803fbc735ec96284d44baddc30d8e219"
        "fde725"
    ),
    "winter": (
        "0000ff0010f70020ef0030e70040df0050d70060cf0070c70080bf0090b700a0af00b0a700c09f00d09700e08f00f087"
        "00ff80"
    ),
    "YlGn": (
        "ffffe5fbfdcff7fcb9e8f6aed9f0a3c3e698acdd8e92d18377c6795cb86b40aa5c31974f22834311753d006737005530"
        "004529"
    ),
    "YlGnBu": (
        "ffffd9f6fbc5edf8b1daf0b3c6e9b4a2dbb87ecdbb5fc1c040b5c42ea3c21d90c02076b3225da824489d243392162874"
        "081d58"
    ),
    "YlOrBr": (
        "ffffe5fffbd0fff7bcfeeda6fee390fed36ffec34ffeae3bfe9829f5841eeb6f14db5d0bcb4b02b13f039834047e2c05"
        "662506"
    ),
    "YlOrRd": (
        "ffffccfff6b6ffeda0fee38bfed976fec561feb24cfd9f44fd8c3cfc6c33fc4d2aef3323e2191ccf0c21bb00269d0026"
        "800026"
    ),
}

# Lists of colours that are not mixed.
LISTED = {
    "Accent": "7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666",
    "Dark2": "1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666",
    "Paired": "a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928",
    "Pastel1": "fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2",
    "Pastel2": "b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc",
    "Set1": "e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999",
    "Set2": "66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3",
    "Set3": "8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f",
    "tab10": "1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf",
    "tab20": (
        "1f77b4aec7e8ff7f0effbb782ca02c98df8ad62728ff98969467bdc5b0d58c564bc49c94e377c2f7b6d27f7f7fc7c7c7"
        "bcbd22dbdb8d17becf9edae5"
    ),
}
